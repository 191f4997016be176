package io.vitrine.commerce.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a text into rows of fields as RFC 4180 has it, with one row at a time in memory.
 *
 * <p>A row beyond the limits, or one whose quotation mark swallows the rows after it, is faulty; reading goes on with the
 * line after the one where it began.
 */
final class CsvRows {

    static final int MAX_ROW = 256 * 1024;

    private final CharWindow window;
    private final FieldCuts cuts;
    private final char delimiter;

    private int expected;
    private long row;
    private int end;
    private Optional<String> fault = Optional.empty();

    CsvRows(Reader text, char delimiter) {
        this.window = new CharWindow(text, MAX_ROW);
        this.delimiter = delimiter;
        this.cuts = new FieldCuts(window);
    }

    /** A row with line breaks inside is believed only when it has this many fields. */
    void expect(int fields) {
        expected = fields;
    }

    /** Goes to the next row; false when there is none. */
    boolean next() throws IOException {
        window.startAfter(end);
        if (window.at(0) < 0) {
            return false;
        }
        row++;
        fault = Optional.empty();
        Scan scan = new Scan(window, cuts, delimiter);
        end = scan.run(Integer.MAX_VALUE);
        if (scan.broken() || (scan.spansLines() && !believable(scan))) {
            fault = Optional.of(scan.tooLong() ? tooLong() : "A quotation mark opens and does not close in this row");
            keepFirstLine();
        } else if (cuts.tooMany()) {
            fault = Optional.of("Has " + cuts.count() + " columns; at most " + FieldCuts.MAX_FIELDS + " are read");
        }
        return true;
    }

    private boolean believable(Scan scan) {
        return !scan.loose() && (expected == 0 || cuts.count() == expected);
    }

    private void keepFirstLine() throws IOException {
        int line = window.lineEnd();
        if (line < 0) {
            fault = Optional.of(tooLong());
            new Scan(window, cuts, delimiter).run(window.length());
            end = window.skipLine();
        } else {
            new Scan(window, cuts, delimiter).run(line);
            end = window.afterLineBreak(line);
        }
    }

    private static String tooLong() {
        return "Is longer than " + MAX_ROW + " characters";
    }

    /** Number of the row in the file, from 1; blank lines count as a spreadsheet counts them. */
    long row() {
        return row;
    }

    int fields() {
        return cuts.count();
    }

    /** The field's text without its quotation marks; empty when the row is shorter. */
    String field(int index) {
        return cuts.text(index);
    }

    /** Nothing but delimiters or white space. */
    boolean blank() {
        return cuts.rowEnd() == cuts.count() - 1
                || (cuts.count() == 1 && cuts.text(0).isBlank());
    }

    /** Why the row cannot be read as it should. */
    Optional<String> fault() {
        return fault;
    }

    /** The row as it came, cut off after so many characters. */
    String raw(int most) {
        return window.text(0, Math.min(cuts.rowEnd(), most)) + (cuts.rowEnd() > most ? "..." : "");
    }
}
