package io.vitrine.ui.storefront;

import java.util.Locale;

/** A colour by lightness, chroma and hue as the eye sees them, after Björn Ottosson's OKLab. */
record Oklch(double lightness, double chroma, double hue) {

    private static final int FULL = 255;

    static Oklch of(String hex) {
        double red = linear(hex, 1);
        double green = linear(hex, 3);
        double blue = linear(hex, 5);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The same, so much lighter. */
    Oklch lightness(double more) {
        return new Oklch(Math.max(0, Math.min(1, lightness + more)), chroma, hue);
    }

    /** The same with at most so much colour. */
    Oklch chroma(double most) {
        return new Oklch(lightness, Math.min(chroma, most), hue);
    }

    /** As {@code #A6472A}; what no screen can show becomes the nearest that it can. */
    String hex() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    /** The contrast of two colours by WCAG, 1 to 21. */
    static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** So much of the colour on white. */
    static String mixed(String hex, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            long part = Math.round(FULL - share * (FULL - part(hex, at)));
            mixed.append(String.format(Locale.ROOT, "%02X", part));
        }
        return mixed.toString();
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double part = part(hex, at) / (double) FULL;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static long shown(double linear) {
        double clipped = Math.max(0, Math.min(1, linear));
        double part = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return Math.round(part * FULL);
    }
}
