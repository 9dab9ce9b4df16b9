package org.guanxi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program and a real Neo4j, which others write to as well. Tests
 * tell their own stories with {@link Story}, or load the shipped facts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "guanxi.state-age=0s")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestNeo4j.class)
public @interface GuanxiTest {

}
