package io.vitrine.commerce.imports;

import java.util.List;

/** What stands between the fields: the one of comma, semicolon, tab and bar that the header has most of. */
final class Delimiters {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

    private Delimiters() {}

    static char find(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN) {
            long count = count(header, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "bar";
        };
    }

    private static long count(String header, char candidate) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            count += !quoted && header.charAt(i) == candidate ? 1 : 0;
        }
        return count;
    }
}
