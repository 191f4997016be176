package io.vitrine.commerce.privacy;

/**
 * A class of data of a person.
 *
 * @param name as receipts name it
 * @param count how many there are; parameters of all statements: the customer, and the addresses in small letters
 * @param change empties or deletes them
 */
record Piece(String name, Fate fate, String count, String change) {

    /** What becomes of it. */
    enum Fate {
        DELETED,
        EMPTIED,
        HELD
    }
}
