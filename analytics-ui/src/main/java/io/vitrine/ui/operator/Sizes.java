package io.vitrine.ui.operator;

import java.util.Locale;

/** How sizes are written: {@code 3.1 MB}. */
final class Sizes {

    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};
    private static final long STEP = 1000;

    private Sizes() {}

    static String of(long bytes) {
        long tenths = bytes * 10 / STEP;
        int unit = 0;
        while (tenths >= STEP * 10 && unit < UNITS.length - 1) {
            tenths /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, "%d.%d\u00a0%s", tenths / 10, tenths % 10, UNITS[unit]);
    }
}
