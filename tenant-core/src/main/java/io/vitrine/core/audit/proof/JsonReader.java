package io.vitrine.core.audit.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly. */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int DEEPEST = 100;
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    @Nullable
    Object whole() throws BadProof {
        Object value = value();
        space();
        if (at < text.length()) {
            throw bad();
        }
        return value;
    }

    private @Nullable Object value() throws BadProof {
        space();
        char c = peek();
        if (c == '{' || c == '[') {
            if (++depth > DEEPEST) {
                throw bad();
            }
            Object read = c == '{' ? object() : list();
            depth--;
            return read;
        }
        return c == '"' ? string() : word();
    }

    private Map<String, @Nullable Object> object() throws BadProof {
        Map<String, @Nullable Object> map = new HashMap<>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return map;
        }
        do {
            space();
            String name = string();
            space();
            expect(':');
            Object value = value();
            if (map.containsKey(name)) {
                throw new BadProof("\"" + name + "\" stands there twice");
            }
            map.put(name, value);
            space();
        } while (another('}'));
        return map;
    }

    private List<@Nullable Object> list() throws BadProof {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return list;
        }
        do {
            list.add(value());
            space();
        } while (another(']'));
        return list;
    }

    private boolean another(char end) throws BadProof {
        char c = peek();
        at++;
        if (c != ',' && c != end) {
            throw bad();
        }
        return c == ',';
    }

    private String string() throws BadProof {
        expect('"');
        StringBuilder read = new StringBuilder();
        for (char c = peek(); c != '"'; c = peek()) {
            at++;
            if (c < ' ') {
                throw bad();
            }
            read.append(c == '\\' ? escaped() : c);
        }
        at++;
        return read.toString();
    }

    private char escaped() throws BadProof {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw bad();
        };
    }

    private char unicode() throws BadProof {
        if (at + HEX_DIGITS > text.length()) {
            throw bad();
        }
        try {
            char c = (char) Integer.parseInt(text, at, at + HEX_DIGITS, 16);
            at += HEX_DIGITS;
            return c;
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private Object word() throws BadProof {
        int from = at;
        while (at < text.length() && "{}[],:\" \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.equals("null")) {
            return new Json.Literal(word);
        }
        if (word.equals("true") || word.equals("false") || NUMBER.matcher(word).matches()) {
            return new Json.Literal(word);
        }
        throw bad();
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char wanted) throws BadProof {
        if (peek() != wanted) {
            throw bad();
        }
        at++;
    }

    private char peek() throws BadProof {
        if (at >= text.length()) {
            throw bad();
        }
        return text.charAt(at);
    }

    private BadProof bad() {
        return new BadProof("this is not JSON, at character " + at);
    }
}
