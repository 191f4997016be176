package io.vitrine.commerce.printing;

import com.google.zxing.oned.Code128Writer;
import java.io.IOException;

/** A barcode (Code 128), as wide as there is room; scanners need quiet paper on both sides. */
final class Bars {

    private static final int QUIET = 10;

    private Bars() {}

    /** Bars of this height from this place on, within this width; tenths of a point. */
    static void write(Pen pen, String text, int x, int y, int width, int height) throws IOException {
        boolean[] bars = new Code128Writer().encode(text);
        int module = Math.max(width / (bars.length + 2 * QUIET), 1);
        int left = x + (width - module * bars.length) / 2;
        int from = 0;
        for (int at = 1; at <= bars.length; at++) {
            if (at == bars.length || bars[at] != bars[from]) {
                if (bars[from]) {
                    pen.fill(left + from * module, y, (at - from) * module, height, Ink.BAR);
                }
                from = at;
            }
        }
    }
}
