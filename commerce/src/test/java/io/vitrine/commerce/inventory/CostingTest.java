package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked by hand. */
class CostingTest {

    private final Costing average = CostMethod.AVERAGE.costing();
    private final Costing fifo = CostMethod.FIFO.costing();

    /** 10 at 5.00, 10 at 7.00: 120.00. Of 5 that leave, the average has cost 6.00, the first ones 5.00. */
    @Test
    void whatLeavesCostsTheAverageOrWhatTheFirstOnesCost() {
        come(10, "5.00");
        come(10, "7.00");
        worth("120.00", "120.00", 20);
        leave(5);
        worth("90.00", "95.00", 15);
        leave(10);
        worth("30.00", "35.00", 5);
        come(5, "8.00");
        worth("70.00", "75.00", 10);
        leave(6);
        worth("28.00", "32.00", 4);
        leave(4);
        worth("0.00", "0.00", 0);
    }

    /** 3 for 10.00 in all have a cost that no decimal number is: nothing is lost or made by taking them one by one. */
    @Test
    void thirdsLeaveNoCrumbs() {
        come(1, "3.3333");
        come(1, "3.3333");
        come(1, "3.3334");
        worth("10.00", "10.00", 3);
        leave(1);
        worth("6.67", "6.67", 2);
        leave(1);
        worth("3.33", "3.33", 1);
        leave(1);
        worth("0.00", "0.00", 0);
        for (int i = 0; i < 1_000; i++) {
            come(7, "0.0001");
            come(3, "9999.9999");
            leave(9);
            leave(1);
        }
        worth("0.00", "0.00", 0);
    }

    /** 4 at 2.00 and 4 at 4.00; 2 leave; one comes back at the average of those there: 18.00/6 = 3.00, or 20.00/6. */
    @Test
    void whatComesBackCostsTheAverageOfThoseThatAreThere() {
        come(4, "2.00");
        come(4, "4.00");
        leave(2);
        worth("18.00", "20.00", 6);
        comeBack(1);
        worth("21.00", "23.33", 7);
    }

    @Test
    void whatComesBackToAnEmptyShelfCostsWhatTheLastOneDid() {
        come(4, "2.00");
        leave(4);
        comeBack(2);
        worth("4.00", "4.00", 2);
    }

    @Test
    void whatCameBeforeAnyCostWasKnownCountsAsNothingAndIsSaid() {
        comeBack(3);
        worth("0.00", "0.00", 3);
        assertEquals(3, average.withoutCost());
        come(3, "6.00");
        worth("18.00", "18.00", 6);
        leave(3);
        worth("9.00", "18.00", 3);
        assertEquals(3, fifo.withoutCost());
    }

    /** Two left before five came, by their times; three are there, at what those five cost. */
    @Test
    void moreThanWasThereIsMadeUpForByWhatComesNext() {
        leave(2);
        assertEquals(-2, average.quantity());
        come(5, "4.00");
        worth("12.00", "12.00", 3);
    }

    private void come(long pieces, String unitCost) {
        move(pieces, Optional.of(new BigDecimal(unitCost)));
    }

    private void comeBack(long pieces) {
        move(pieces, Optional.empty());
    }

    private void leave(long pieces) {
        move(-pieces, Optional.empty());
    }

    private void move(long change, Optional<BigDecimal> unitCost) {
        average.move(change, unitCost);
        fifo.move(change, unitCost);
    }

    private void worth(String byAverage, String byFifo, long pieces) {
        assertEquals(byAverage, cents(average));
        assertEquals(byFifo, cents(fifo));
        assertEquals(pieces, average.quantity());
        assertEquals(pieces, fifo.quantity());
    }

    private static String cents(Costing costing) {
        return costing.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
