package org.guanxi.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names what was loaded by its content. */
final class Digest {

	private Digest() {
	}

	static byte[] of(String text) {
		return of(List.of(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * SHA-256 over parts, one after the other.
	 * @param parts the parts
	 * @return 32 bytes
	 */
	static byte[] of(List<byte[]> parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			parts.forEach(digest::update);
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

}
