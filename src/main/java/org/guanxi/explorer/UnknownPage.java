package org.guanxi.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells a browser that there is no such page, in the explorer's words: it shows itself
 * there with status 404. Whoever doesn't ask for HTML by name gets problem details.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownPage implements HandlerExceptionResolver {

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception problem) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (!(problem instanceof NoResourceFoundException) || accepted == null
				|| !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
			return null;
		}
		Page.guard(response);
		response.setStatus(HttpStatus.NOT_FOUND.value());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		try {
			response.getOutputStream().write(new ClassPathResource("static/index.html").getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelAndView();
	}

}
