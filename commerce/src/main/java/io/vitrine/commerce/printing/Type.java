package io.vitrine.commerce.printing;

/** The kinds of text on paper: two weights, few sizes (in tenths of a point). */
enum Type {
    TITLE(true, 200, Ink.ACCENT),
    NAME(true, 130, Ink.TEXT),
    STRONG(true, 85, Ink.TEXT),
    BODY(false, 85, Ink.TEXT),
    QUIET(false, 80, Ink.SECOND),
    DETAIL(false, 72, Ink.THIRD),
    HEAD(true, 72, Ink.SECOND),
    TOTAL(true, 110, Ink.TEXT),
    STAMP(true, 80, Ink.ACCENT),
    PARCEL(true, 150, Ink.TEXT),
    PARCEL_LINE(false, 130, Ink.TEXT);

    private final boolean strong;
    private final int size;
    private final Ink ink;

    Type(boolean strong, int size, Ink ink) {
        this.strong = strong;
        this.size = size;
        this.ink = ink;
    }

    boolean strong() {
        return strong;
    }

    int size() {
        return size;
    }

    Ink ink() {
        return ink;
    }
}
