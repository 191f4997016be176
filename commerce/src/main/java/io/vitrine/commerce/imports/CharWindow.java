package io.vitrine.commerce.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The part of a text that belongs to the current row, and what was read ahead. Positions count from the row's start. */
final class CharWindow {

    private static final int FIRST_SIZE = 32 * 1024;

    private final Reader text;
    private final int most;
    private char[] chars = new char[FIRST_SIZE];
    private int start;
    private int limit;
    private boolean ended;

    CharWindow(Reader text, int most) {
        this.text = text;
        this.most = most;
    }

    /** The row begins so many characters after the row before. */
    void startAfter(int length) {
        start += length;
    }

    /** The character, or -1 after the last one. */
    int at(int position) throws IOException {
        if (start + position >= limit && !fill(position)) {
            return -1;
        }
        return chars[start + position];
    }

    boolean full(int position) {
        return position >= most;
    }

    /** How much of the row is in memory. */
    int length() {
        return Math.min(limit - start, most);
    }

    String text(int from, int to) {
        return new String(chars, start + from, Math.min(to, limit - start) - from);
    }

    char known(int position) {
        return chars[start + position];
    }

    /** Where the row's first line ends, or -1 when the window ends before. */
    int lineEnd() throws IOException {
        for (int i = 0; i < most; i++) {
            int c = at(i);
            if (c < 0 || c == '\n' || c == '\r') {
                return i;
            }
        }
        return -1;
    }

    int afterLineBreak(int lineEnd) throws IOException {
        int c = at(lineEnd);
        if (c == '\r') {
            return at(lineEnd + 1) == '\n' ? lineEnd + 2 : lineEnd + 1;
        }
        return c < 0 ? lineEnd : lineEnd + 1;
    }

    /** Passes over the rest of an endless line without keeping it; returns where the next row begins. */
    int skipLine() throws IOException {
        int position = length();
        for (int c = at(position); c >= 0 && c != '\n' && c != '\r'; c = at(position)) {
            position++;
            if (position >= most + FIRST_SIZE) {
                System.arraycopy(chars, start + position, chars, start + most, limit - start - position);
                limit -= position - most;
                position = most;
            }
        }
        return afterLineBreak(position);
    }

    private boolean fill(int position) throws IOException {
        if (start > 0) {
            System.arraycopy(chars, start, chars, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == chars.length) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        while (!ended && position >= limit) {
            int read = text.read(chars, limit, chars.length - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        }
        return position < limit;
    }
}
