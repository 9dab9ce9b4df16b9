package org.guanxi.explorer;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what the page at {@code /} may do: run and show what comes from this server, and
 * nothing else. What is written in a name stays a name.
 */
@Component
class Page extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'self'; img-src 'self' blob:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.equals("/") && !path.equals("/index.html") && !path.startsWith("/explorer/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		guard(response);
		chain.doFilter(request, response);
	}

	static void guard(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Content-Type-Options", "nosniff");
		// A new version is seen at once.
		response.setHeader("Cache-Control", "no-cache");
	}

}
