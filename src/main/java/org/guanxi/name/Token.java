package org.guanxi.name;

import java.util.regex.Pattern;

/**
 * A part of a name.
 *
 * @param text the folded part, as it stands in the name
 * @param latin the same in Latin letters without tones and spaces; equal to the text
 * where it is Latin already
 * @param role what it does in the name
 * @param key what it means: two tokens of one key are the same whatever their writing, so
 * 科技 and technology share one; of a legal form it is the class, empty where unknown
 * @param exact whether a single other letter makes another word of it: numbers and
 * initials
 * @param leading whether no other part than places and legal forms stands before it
 */
public record Token(String text, String latin, Role role, String key, boolean exact, boolean leading) {

	boolean isHan() {
		return Characters.isHan(this.text.codePointAt(0));
	}

	boolean is(Role wanted) {
		return this.role == wanted;
	}

	boolean isGeneric() {
		return this.role == Role.GENERIC || this.role == Role.BRANCH;
	}

	/** What is left of it without some of its characters. */
	Token without(String part) {
		String rest = this.text.replaceFirst(Pattern.quote(part), "");
		return new Token(rest, String.join("", Characters.pinyin(rest)), this.role, rest, this.exact, false);
	}

	Token as(Role other) {
		return new Token(this.text, this.latin, other, this.key, this.exact, this.leading);
	}

}
