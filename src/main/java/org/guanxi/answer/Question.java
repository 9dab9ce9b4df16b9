package org.guanxi.answer;

/**
 * What a caller asks. Its public fields are the parameters of a request: their initial
 * values the defaults, their constraints the bounds. One declaration is bound, checked,
 * documented and given back as {@code asked}.
 */
public abstract class Question {

}
