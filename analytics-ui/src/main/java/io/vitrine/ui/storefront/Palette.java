package io.vitrine.ui.storefront;

import java.util.Locale;

/**
 * The colours of a shop, reckoned from its brand colour so that everything can be read.
 *
 * @param brand as the business gave it
 * @param hover the same a little darker, or lighter where the words on it are black
 * @param on words on the brand colour: white where they can be read, else black
 * @param text the brand colour, darkened until it can be read on white and on {@code soft}
 * @param soft a breath of it on white
 */
public record Palette(String brand, String hover, String on, String text, String soft, String tile) {

    private static final double READABLE = 4.5;
    private static final String WHITE = "#FFFFFF";
    private static final String BLACK = "#000000";

    /** @param brand as {@code #A6472A} */
    public static Palette of(String brand) {
        Oklch given = Oklch.of(brand);
        String on = Oklch.contrast(brand, WHITE) >= READABLE ? WHITE : BLACK;
        String hover = (on.equals(WHITE) ? given.lightness(-0.06) : given.lightness(0.05)).hex();
        String soft = Oklch.mixed(brand, 0.08);
        return new Palette(
                brand.toUpperCase(Locale.ROOT),
                Oklch.contrast(hover, on) >= READABLE ? hover : brand,
                on,
                readable(given, soft),
                soft,
                Oklch.mixed(given.chroma(0.02).hex(), 0.06));
    }

    private static String readable(Oklch colour, String soft) {
        Oklch darker = colour;
        for (int step = 0; step < 100; step++) {
            String hex = darker.hex();
            if (Oklch.contrast(hex, WHITE) >= READABLE && Oklch.contrast(hex, soft) >= READABLE) {
                return hex;
            }
            darker = darker.lightness(-0.01);
        }
        return BLACK;
    }

    /** How well the words on the brand colour can be read: 4.5 and more is enough. */
    public double contrast() {
        return Oklch.contrast(brand, on);
    }

    /** As a style sheet. */
    String css() {
        return "body.vt-store{--brand:" + brand + ";--brand-hover:" + hover + ";--on-brand:" + on + ";--brand-text:"
                + text + ";--brand-soft:" + soft + ";--tile:" + tile + "}\n";
    }
}
