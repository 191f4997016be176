package io.vitrine.commerce.picking;

/**
 * What a scan was.
 *
 * @param words what to do now, or what is wrong
 */
public record PickScan(Kind kind, String words) {

    /** The kinds of scans. */
    public enum Kind {
        /** The bin that the picker was sent to. */
        BIN,
        /** One of the things that the picker was sent for. */
        ITEM,
        WRONG
    }
}
