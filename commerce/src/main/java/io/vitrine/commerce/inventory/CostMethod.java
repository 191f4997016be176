package io.vitrine.commerce.inventory;

/** Which of the pieces that came at different costs are the ones that left. */
public enum CostMethod {
    /** All pieces of a variant cost the same: the weighted average, anew with each piece that comes. */
    AVERAGE,
    /** The pieces that came first leave first. */
    FIFO;

    Costing costing() {
        return switch (this) {
            case AVERAGE -> new AverageCost();
            case FIFO -> new FifoCost();
        };
    }
}
