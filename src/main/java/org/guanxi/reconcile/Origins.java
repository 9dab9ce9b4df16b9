package org.guanxi.reconcile;

import org.guanxi.answer.Answers;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A page of any origin may ask this service, without credentials, as the Reconciliation
 * Service API demands; none may ask anything else.
 */
@Configuration(proxyBeanMethods = false)
class Origins implements WebMvcConfigurer {

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/reconcile/**")
			.allowedOrigins("*")
			.allowedMethods("GET", "HEAD", "POST")
			.allowCredentials(false)
			.exposedHeaders(Answers.DIGEST, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);
	}

}
