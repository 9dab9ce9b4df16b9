package org.guanxi.dossier;

import java.util.List;

/**
 * A drawing, in units of a pixel.
 *
 * @param id tells it from others on its page
 * @param title what it shows
 * @param description what is to be seen, for who doesn't see it
 * @param caption how to read it
 * @param width of the whole
 * @param height of the whole
 * @param lines straight ones
 * @param boxes rectangles
 * @param dots circles
 * @param labels texts
 */
record Chart(String id, String title, String description, String caption, int width, int height, List<Stroke> lines,
		List<Box> boxes, List<Dot> dots, List<Label> labels) {

	/** So wide is what fits on paper. */
	static final int WIDTH = 640;

	/**
	 * A line.
	 *
	 * @param dashes lengths of strokes and gaps, {@code none} for a line without gaps
	 */
	record Stroke(int x1, int y1, int x2, int y2, String dashes) {

		static final String WHOLE = "none";

	}

	/**
	 * A rectangle.
	 *
	 * @param full whether it is filled
	 * @param thickness of its edge
	 */
	record Box(int x, int y, int width, int height, boolean full, int thickness) {
	}

	/** A circle around a point. */
	record Dot(int x, int y, int radius) {
	}

	/**
	 * A text.
	 *
	 * @param y its base line
	 * @param anchor which end of it is at {@code x}: {@code start}, {@code middle} or
	 * {@code end}
	 */
	record Label(int x, int y, String anchor, String text) {
	}

	/**
	 * About how wide a text is.
	 * @param text any
	 * @return in pixels, rather too much than too little
	 */
	static int width(String text) {
		return (int) Math.ceil(text.codePoints().mapToDouble((letter) -> (letter < 0x1100) ? 7 : 13).sum());
	}

	/**
	 * As much of a text as fits.
	 * @param text any
	 * @param width in pixels
	 * @return the text, or its beginning and an ellipsis
	 */
	static String fitting(String text, int width) {
		if (width(text) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end)) + 9 > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + "…";
	}

}
