package io.vitrine.core.audit.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one spelling: names in order, no space, the shortest escapes, numbers as they came (RFC 8785 but for numbers,
 * which keep their digits). Values are maps, lists, texts, {@link Literal}s and null.
 */
public final class Json {

    private static final int FIRST_PRINTABLE = 0x20;

    /** A number, true or false, by its characters. */
    public record Literal(String text) {}

    private Json() {}

    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    /** @throws BadProof when the text is not JSON, or names something twice */
    public static @Nullable Object read(String text) throws BadProof {
        return new JsonReader(text).whole();
    }

    /** An object. @throws BadProof when it is something else */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> object(String text) throws BadProof {
        if (read(text) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new BadProof("an object was expected");
    }

    private static void append(@Nullable Object value, StringBuilder out) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof Literal literal) {
            out.append(literal.text());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            object(map, out);
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                out.append(before);
                append(item, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else {
            text(value.toString(), out);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        Map<String, @Nullable Object> ordered = new TreeMap<>();
        map.forEach((name, value) -> ordered.put(String.valueOf(name), value));
        char before = '{';
        for (Map.Entry<String, @Nullable Object> entry : ordered.entrySet()) {
            out.append(before);
            text(entry.getKey(), out);
            out.append(':');
            append(entry.getValue(), out);
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
