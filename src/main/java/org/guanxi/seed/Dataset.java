package org.guanxi.seed;

/**
 * What a folder of facts is.
 *
 * @param id kebab-case slug
 * @param title what it is called
 * @param licence under which its facts may be used
 * @param maintainer who answers for it
 */
public record Dataset(String id, String title, String licence, String maintainer) {
}
