package org.guanxi.embedded;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Connector;
import org.neo4j.kernel.internal.Version;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Neo4j Browser on a port of its own: its files, the style and the questions that it is
 * given to load, and at {@code /} the document by which it finds the database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBean(EmbeddedConfiguration.class)
class BrowserConfiguration implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
		registry.addResourceHandler("/browser/cypher/**").addResourceLocations("classpath:/cypher/browser/");
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/browser/").setViewName("forward:/browser/index.html");
		registry.addRedirectViewController("/browser", "/browser/").setKeepQueryParams(true);
	}

	@Bean
	Connector browserConnector(EmbeddedProperties properties) {
		Connector connector = new Connector();
		connector.setPort(properties.browserPort());
		connector.setProperty("address", "127.0.0.1");
		return connector;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> browserPort(Connector browserConnector) {
		return (factory) -> factory.addAdditionalConnectors(browserConnector);
	}

	/** Lazy, as the port is known once the server listens. */
	@Bean
	@Lazy
	BrowserAccess browserAccess(Connector browserConnector, EmbeddedConfiguration.Connection connection,
			DataFolder folder) {
		// No database is named: Browser 5.24 can't read a version like 2026.08, believes
		// that there is but one database, and shows an error for it.
		String url = "http://localhost:" + browserConnector.getLocalPort() + "/browser/?dbms="
				+ connection.address().replace("://", "://" + EmbeddedNeo4j.USER + "@");
		return new BrowserAccess(url, connection.address(), EmbeddedNeo4j.USER, connection.password(),
				folder.path().toString());
	}

	@Bean
	OncePerRequestFilter browserFilter(Connector browserConnector,
			ObjectProvider<EmbeddedConfiguration.Connection> connection, JsonMapper json) {
		return new BrowserFilter(browserConnector, connection, json);
	}

	/** Keeps the two ports apart: Browser on its own, all else on the other. */
	private static final class BrowserFilter extends OncePerRequestFilter {

		private final Connector connector;

		private final ObjectProvider<EmbeddedConfiguration.Connection> connection;

		private final JsonMapper json;

		BrowserFilter(Connector connector, ObjectProvider<EmbeddedConfiguration.Connection> connection,
				JsonMapper json) {
			this.connector = connector;
			this.connection = connection;
			this.json = json;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			boolean here = request.getLocalPort() == this.connector.getLocalPort();
			boolean browser = request.getRequestURI().startsWith("/browser");
			if (here && request.getRequestURI().equals("/")) {
				discover(request, response);
			}
			else if (here != browser) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
			else {
				if (browser) {
					response.setHeader("Content-Security-Policy", policy());
				}
				chain.doFilter(request, response);
			}
		}

		private void discover(HttpServletRequest request, HttpServletResponse response) throws IOException {
			String accept = request.getHeader("Accept");
			if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
				response.sendRedirect("/browser/");
				return;
			}
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			this.json.writeValue(response.getOutputStream(),
					Map.of("bolt_direct", address(), "bolt_routing", address().replace("bolt:", "neo4j:"),
							"neo4j_version", Version.getNeo4jVersion(), "neo4j_edition", "community"));
		}

		private String address() {
			return this.connection.getObject().address();
		}

		/** Browser asks for a font and an error service: it stays at home. */
		private String policy() {
			String loopback = address().replace("bolt:", "ws:");
			return "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' " + loopback + " "
					+ loopback.replace("127.0.0.1", "localhost");
		}

	}

}
