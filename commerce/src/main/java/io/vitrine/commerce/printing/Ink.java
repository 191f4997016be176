package io.vitrine.commerce.printing;

/** The colours of paper. */
enum Ink {
    BAR(0x000000),
    TEXT(0x152127),
    SECOND(0x4D5B61),
    THIRD(0x616F75),
    ACCENT(0x0B6E75),
    LINE(0xBDC7CA),
    HAIR(0xE7ECED),
    SUNKEN(0xF1F4F5);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
