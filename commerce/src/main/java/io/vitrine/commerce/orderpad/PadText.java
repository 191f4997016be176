package io.vitrine.commerce.orderpad;

import io.vitrine.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads rows from pasted text or a file: number and quantity, parted by comma, semicolon or tab. A head is left out. */
public final class PadText {

    /** More rows than a cart holds articles are refused. */
    public static final int MOST_ROWS = 200;

    /** Longest text, in characters. */
    public static final int LONGEST = 65_536;

    private static final char MARK = '\uFEFF';

    private PadText() {}

    /** @throws Problem 422 when it is too long */
    public static List<PadRow> rows(String text) {
        if (text.length() > LONGEST) {
            throw Problem.invalid("file", "Use at most 64 kB; split what is longer.");
        }
        List<PadRow> rows = new ArrayList<>();
        for (String line : text.replace(String.valueOf(MARK), "").split("\\R", -1)) {
            if (!line.isBlank()) {
                rows.add(row(line));
            }
        }
        if (!rows.isEmpty() && head(rows.get(0))) {
            rows.remove(0);
        }
        if (rows.size() > MOST_ROWS) {
            throw Problem.invalid("file", "Use at most 200 rows; these are " + rows.size() + ".");
        }
        return rows;
    }

    private static PadRow row(String line) {
        int part = parting(line);
        return part < 0
                ? new PadRow(bare(line), "")
                : new PadRow(bare(line.substring(0, part)), bare(firstOf(line.substring(part + 1))));
    }

    private static int parting(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == ';' || sign == '\t')) {
                return i;
            }
        }
        return -1;
    }

    /** Of the columns that follow, the first. */
    private static String firstOf(String rest) {
        int next = parting(rest);
        return next < 0 ? rest : rest.substring(0, next);
    }

    private static String bare(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }

    /** Names of columns instead of an article: words where the quantity stands. */
    private static boolean head(PadRow first) {
        String second = first.quantity().toLowerCase(Locale.ROOT);
        return List.of("quantity", "qty", "pieces", "cantidad", "unidades").contains(second);
    }
}
