package org.guanxi.screen;

/**
 * Something that weighs against an entity, or against one that it is tied to.
 *
 * @param text what, in a sentence
 * @param path how the entity is tied to it, in words, with who says so and where
 */
public record Concern(String text, String path) {
}
