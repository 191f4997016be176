package io.vitrine.commerce.simulation;

import io.vitrine.core.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Random lives of a shop. More of them, or a single one again: {@code deploy/bench simulate --seeds 10000}, {@code deploy/bench
 * simulate --seed 4711}.
 */
class SimulationTest {

    private static final int SEEDS = Integer.getInteger("vitrine.simulation.seeds", 16);
    private static final long FIRST = Long.getLong("vitrine.simulation.seed", 1);
    private static final int SEEDS_OF_ONE_SHOP = 100;

    /** Steps from one look into the books to the next; a single seed is looked at after each. */
    private static final int OFTEN = 4;

    @Test
    void whateverHappensStockAndMoneyAreRight() {
        TestDatabase.keepingConnections(() -> {
            try (House house = new House()) {
                for (int i = 0; i < SEEDS; i++) {
                    if (i > 0 && i % SEEDS_OF_ONE_SHOP == 0) {
                        house.newBusiness();
                    }
                    live(house, FIRST + i);
                }
            }
        });
    }

    private static void live(House house, long seed) {
        Life life = new Life(house, seed);
        try {
            life.live(SEEDS == 1 ? 1 : OFTEN);
        } catch (RuntimeException | Error broken) {
            throw new AssertionError(
                    "Seed " + seed + ": " + broken.getMessage() + "\n  " + String.join("\n  ", life.diary), broken);
        }
    }
}
