package org.guanxi.answer;

/** A question that takes no parameters. */
public class NoParameters extends Question {

}
