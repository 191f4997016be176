package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;

/** Texts that look the same to everybody: no character that controls a device or turns the direction of reading. */
public final class PlainText {

    private PlainText() {}

    /** One line of text. */
    public static boolean line(String text, int max) {
        return !text.isBlank() && text.length() <= max && text.codePoints().allMatch(PlainText::harmless);
    }

    /** Several lines of text, or none. */
    public static boolean lines(String text, int max) {
        return text.length() <= max
                && text.codePoints().allMatch(c -> c == '\n' || c == '\r' || c == '\t' || harmless(c));
    }

    static Checks line(Checks checks, String text, int max, String field) {
        return checks.that(
                line(text, max),
                field,
                "Write 1 to " + max + " characters on one line, none that turns the direction.");
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == 0x200d || c == 0x200c || c == 0xad; // joiners that scripts need
            default -> c != 0xfffe && c != 0xffff;
        };
    }
}
