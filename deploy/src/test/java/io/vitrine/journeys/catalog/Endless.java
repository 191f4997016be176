package io.vitrine.journeys.catalog;

import java.io.InputStream;
import java.util.Arrays;

/** A text in quotes that does not end for a hundred megabytes. */
final class Endless extends InputStream {

    private int left = 100_000_000;

    @Override
    public int read() {
        return left-- > 0 ? '"' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int given = Math.min(length, left);
        Arrays.fill(into, offset, offset + given, (byte) 'x');
        left -= given;
        return given;
    }
}
