package io.vitrine.commerce.inventory;

/** How a level stands, the worst last. */
public enum ShelfState {
    IN_STOCK,
    /** At or under its reorder point, whatever is left: to search for; a level itself is in one of the others. */
    LOW,
    /** At or under its reorder point. */
    REORDER,
    /** At or under half of its reorder point. */
    CRITICAL,
    /** Nothing is left that could be sold. */
    OUT
}
