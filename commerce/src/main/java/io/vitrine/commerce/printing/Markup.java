package io.vitrine.commerce.printing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, element by element; texts are escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element, with attributes written as they are. */
    Markup open(String name, String attributes) {
        out.append('<').append(name).append(attributes).append('>');
        open.push(name);
        return this;
    }

    Markup open(String name) {
        return open(name, "");
    }

    Markup close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with a text. */
    Markup text(String name, String text) {
        return text(name, "", text);
    }

    Markup text(String name, String attributes, String text) {
        open(name, attributes);
        out.append(escaped(text));
        return close();
    }

    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }

    /** Without what XML cannot hold. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0xD800 && sign <= 0xDFFF))
                .forEach(sign -> {
                    switch (sign) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(sign);
                    }
                });
        return safe.toString();
    }
}
