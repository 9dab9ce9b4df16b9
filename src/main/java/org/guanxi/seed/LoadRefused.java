package org.guanxi.seed;

/** A load can't begin now; the message says why, and what to do. */
public final class LoadRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LoadRefused(String message) {
		super(message);
	}

}
