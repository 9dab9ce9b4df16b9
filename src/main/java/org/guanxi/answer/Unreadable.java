package org.guanxi.answer;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * What no controller ever sees, such as an address with characters that are none of an
 * address, is answered with problem details as well.
 */
@Configuration(proxyBeanMethods = false)
class Unreadable {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemDetails() {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(Valve.class.getName());
			}
		});
	}

	/** Tomcat makes it by its name. */
	public static final class Valve extends ErrorReportValve {

		private static final Logger log = LoggerFactory.getLogger(Valve.class);

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding("UTF-8");
			try {
				response.getReporter()
					.write("""
							{"type":"urn:guanxi:problem:request","title":"The request can't be read","status":%d,\
							"detail":"The address and its headers are longer than 8 kB together, or it holds characters that no \
							address may. Shorten it, or write Chinese and other such characters percent-encoded, as a browser \
							does by itself, and as curl does with -G --data-urlencode."}"""
						.formatted(response.getStatus()));
				response.finishResponse();
			}
			catch (IOException ex) {
				log.debug("The caller is gone", ex);
			}
		}

	}

}
