package io.vitrine.commerce.imports;

import java.util.Arrays;

/** Where the fields of the current row begin and end. */
final class FieldCuts {

    static final int MAX_FIELDS = 1_000;

    private final CharWindow window;
    private final int[] ends = new int[MAX_FIELDS];
    private final boolean[] quoted = new boolean[MAX_FIELDS];
    private int count;
    private int rowEnd;

    FieldCuts(CharWindow window) {
        this.window = window;
    }

    void clear() {
        count = 0;
        Arrays.fill(quoted, false);
    }

    void quote() {
        if (count < MAX_FIELDS) {
            quoted[count] = true;
        }
    }

    void end(int position) {
        if (count < MAX_FIELDS) {
            ends[count] = position;
        }
        count++;
        rowEnd = position;
    }

    int count() {
        return count;
    }

    int rowEnd() {
        return rowEnd;
    }

    boolean tooMany() {
        return count > MAX_FIELDS;
    }

    String text(int index) {
        if (index < 0 || index >= Math.min(count, MAX_FIELDS)) {
            return "";
        }
        int from = index == 0 ? 0 : ends[index - 1] + 1;
        return quoted[index] ? unquoted(from, ends[index]) : window.text(from, ends[index]);
    }

    private String unquoted(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        boolean inside = true;
        for (int i = from + 1; i < to; i++) {
            char c = window.known(i);
            if (inside && c == '"') {
                if (i + 1 < to && window.known(i + 1) == '"') {
                    text.append('"');
                    i++;
                } else {
                    inside = false;
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
