package io.vitrine.commerce.imports;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The current row's fields by what they mean. */
final class RowFields {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private final CsvRows rows;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    RowFields(CsvRows rows, Header header) {
        this.rows = rows;
        places.putAll(header.places());
    }

    /** The text, stripped; empty when there is none. */
    String text(Column column, int most) {
        String text = raw(column).strip();
        if (text.length() > most) {
            throw new RowRefused(what(column) + " is longer than " + most + " characters");
        }
        boolean breaks = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == TextEncoding.DAMAGED) {
                throw new RowRefused(
                        what(column) + " has characters that are not in the file's encoding; save it as UTF-8");
            }
            boolean space = c == '\t' || c == '\n' || c == '\r';
            breaks |= space;
            if (!space && Character.isISOControl(c)) {
                throw new RowRefused(what(column) + " has characters that are no text (code " + (int) c + ")");
            }
        }
        return breaks ? BREAKS.matcher(text).replaceAll(" ") : text;
    }

    String required(Column column, int most) {
        String text = text(column, most);
        if (text.isEmpty()) {
            throw new RowRefused(what(column) + " is missing");
        }
        return text;
    }

    /** The text as it came. */
    String raw(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : rows.field(place);
    }

    private static String what(Column column) {
        return "The " + column.label().toLowerCase(Locale.ROOT);
    }
}
