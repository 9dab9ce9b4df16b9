package org.guanxi.answer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a body that is too long, as soon as that shows. */
@ControllerAdvice
class LongestBody extends RequestBodyAdviceAdapter {

	private static final int MEGABYTES = 5;

	private static final long BYTES = MEGABYTES * 1024L * 1024L;

	@Override
	public boolean supports(MethodParameter parameter, Type target,
			Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type target,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		if (message.getHeaders().getContentLength() > BYTES) {
			throw tooLong();
		}
		InputStream body = new Bounded(message.getBody());
		return new HttpInputMessage() {

			@Override
			public InputStream getBody() {
				return body;
			}

			@Override
			public HttpHeaders getHeaders() {
				return message.getHeaders();
			}
		};
	}

	static Unaskable tooLong() {
		return Unaskable.tooLarge("body", "has more than %d MB; ask for less at once".formatted(MEGABYTES));
	}

	/** Counts, since not everybody says beforehand how much will come. */
	private static final class Bounded extends FilterInputStream {

		private long left = BYTES;

		Bounded(InputStream body) {
			super(body);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count((read >= 0) ? 1 : 0);
			return read;
		}

		@Override
		public int read(byte[] bytes, int from, int most) throws IOException {
			int read = super.read(bytes, from, most);
			count(read);
			return read;
		}

		private void count(int read) {
			this.left -= Math.max(0, read);
			if (this.left < 0) {
				throw tooLong();
			}
		}

	}

}
