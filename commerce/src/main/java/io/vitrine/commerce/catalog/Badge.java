package io.vitrine.commerce.catalog;

/** Whether a variant can be had, from worst to best. */
public enum Badge {
    OUT_OF_STOCK,
    MADE_TO_ORDER,
    LIMITED,
    IN_STOCK;

    static final long FEW = 5;

    /**
     * The badge of one variant.
     *
     * @param tracked sold from stock
     * @param free pieces that nobody has bought yet, in all locations
     */
    public static Badge of(boolean tracked, boolean madeToOrder, long free) {
        if (tracked && free > 0) {
            return free <= FEW ? LIMITED : IN_STOCK;
        }
        if (madeToOrder) {
            return MADE_TO_ORDER;
        }
        return tracked ? OUT_OF_STOCK : IN_STOCK;
    }
}
