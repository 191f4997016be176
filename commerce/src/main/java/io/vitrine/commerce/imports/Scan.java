package io.vitrine.commerce.imports;

import java.io.IOException;

/** One pass over one row: finds its fields and its end. */
final class Scan {

    static final int MAX_FIELD = 32 * 1024;

    private final CharWindow window;
    private final FieldCuts cuts;
    private final char delimiter;
    private boolean unclosed;
    private boolean tooLong;
    private boolean spansLines;
    private boolean loose;

    Scan(CharWindow window, FieldCuts cuts, char delimiter) {
        this.window = window;
        this.cuts = cuts;
        this.delimiter = delimiter;
    }

    /** Scans to the end of the row, at most to this position; returns where the next row begins. */
    int run(int stop) throws IOException {
        cuts.clear();
        int i = 0;
        while (true) {
            if (i < stop && window.at(i) == '"') {
                cuts.quote();
                i = closing(i + 1, stop);
                loose |= i < stop && !endsField(window.at(i));
            }
            i = plain(i, stop);
            cuts.end(i);
            if (i >= stop || broken()) {
                return i;
            }
            int c = window.at(i);
            if (c != delimiter) {
                return c < 0 ? i : window.afterLineBreak(i);
            }
            i++;
        }
    }

    /** From inside the quotation marks to after the closing one. */
    private int closing(int from, int stop) throws IOException {
        int i = from;
        while (i < stop && i - from <= MAX_FIELD && !window.full(i)) {
            int c = window.at(i);
            if (c == '"') {
                if (i + 1 >= stop || window.at(i + 1) != '"') {
                    return i + 1;
                }
                i++;
            } else if (c < 0) {
                break;
            }
            spansLines |= c == '\n' || c == '\r';
            i++;
        }
        unclosed = true;
        return i;
    }

    private int plain(int from, int stop) throws IOException {
        int i = from;
        while (i < stop && !unclosed && !endsField(window.at(i))) {
            if (window.full(i)) {
                tooLong = true;
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean endsField(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c < 0;
    }

    /** The row has no good end within the limits. */
    boolean broken() {
        return unclosed || tooLong;
    }

    boolean tooLong() {
        return tooLong;
    }

    boolean spansLines() {
        return spansLines;
    }

    /** Text follows a closing quotation mark. */
    boolean loose() {
        return loose;
    }
}
