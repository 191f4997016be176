package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From which size on a correction is too large for one person. */
@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
class CorrectionsTest {

    private final StockDesk desk = new StockDesk();
    private final CorrectionRows rows = new CorrectionRows(desk.room.database);
    private final CorrectionSteps steps = new CorrectionSteps();
    private final CorrectStock action = new CorrectStock();
    private final VariantId cup = desk.room.variant();

    @BeforeEach
    void wire() {
        UnitCosts costs = new UnitCosts();
        costs.database = desk.room.database;
        steps.rows = rows;
        steps.costs = costs;
        steps.stock = desk.stock;
        steps.clock = StockRoom.CLOCK;
        action.steps = steps;
        desk.receive(cup, 100, "4.00");
    }

    @Test
    void withoutALimitOnePersonIsEnough() {
        assertFalse(critical(-90));
    }

    @Test
    void whatOnePersonPutsRightInADayCountsTogether() {
        limit(Optional.of(10L), Optional.empty());
        assertFalse(critical(-10));
        assertTrue(critical(-11));
        assertTrue(critical(11));
        desk.move(cup, -6, EntryReason.DAMAGED, "");
        assertFalse(critical(-4));
        assertTrue(critical(-5));
        assertFalse(desk.as(desk.two, () -> critical(command(-10))), "somebody else has a day of their own");
    }

    @Test
    void theLimitMayBeMoneyAndWhatNobodyKnowsTheWorthOfWaits() {
        limit(Optional.empty(), Optional.of(new BigDecimal("40.00")));
        assertFalse(critical(-10));
        assertTrue(critical(-11));
        VariantId gift = desk.room.variant();
        desk.as(
                desk.one,
                () -> desk.stock.record(
                        new Movement(gift, desk.room.warehouse, 5, EntryReason.PRODUCED, "", Optional.empty())));
        assertTrue(desk.as(desk.one, () -> steps.above(desk.room.variant(), -1, Optional.empty())));
    }

    @Test
    void whatIsAgreedToIsEnteredOnce() {
        JsonObject command = command(-30);
        String first = desk.as(desk.one, () -> action.carryOut(command, "Broken"));
        String again = desk.as(desk.one, () -> action.carryOut(command, "Broken"));
        assertEquals(first, again);
        assertEquals("70 - 0", desk.room.level(cup));
        assertEquals(
                1,
                desk.trail.stream()
                        .filter(entry -> entry.action().equals("stock.adjusted"))
                        .count());
    }

    @Test
    void moreThanIsThereIsRefusedBeforeAnybodyIsAsked() {
        assertThrows(
                OutOfStock.class,
                () -> desk.as(desk.one, () -> {
                    action.check(command(-101));
                    return true;
                }));
    }

    @Test
    void onlyWhatPutsStockRightFallsUnderIt() {
        assertTrue(StockCorrections.corrects(EntryReason.ADJUSTED));
        assertTrue(StockCorrections.corrects(EntryReason.DAMAGED));
        assertTrue(StockCorrections.corrects(EntryReason.CONSUMED));
        assertFalse(StockCorrections.corrects(EntryReason.RECEIVED));
        assertFalse(StockCorrections.corrects(EntryReason.SHIPPED));
    }

    @Test
    void aLimitIsAWholeNumberOfPiecesAndNeverBelowZero() {
        assertThrows(Problem.class, () -> new CorrectionLimit(Optional.of(-1L), Optional.empty()));
        assertThrows(
                Problem.class, () -> new CorrectionLimit(Optional.empty(), Optional.of(new BigDecimal("1.00001"))));
        assertTrue(Reason.MAX < Movement.LONGEST_NOTE, "the reason is cut out of the note");
    }

    private void limit(Optional<Long> pieces, Optional<BigDecimal> amount) {
        desk.as(desk.one, () -> {
            rows.save(new CorrectionLimit(pieces, amount), StockRoom.NOW);
            return true;
        });
    }

    private boolean critical(long change) {
        return desk.as(desk.one, () -> critical(command(change)));
    }

    private boolean critical(JsonObject command) {
        return action.rule(command).isPresent();
    }

    private JsonObject command(long change) {
        return CorrectStock.command(
                new EntryId(UUID.randomUUID()),
                new Movement(
                        cup,
                        desk.room.warehouse,
                        change,
                        EntryReason.ADJUSTED,
                        "Found another number",
                        Optional.empty()),
                new CorrectionRows.Names("CUP", Optional.of("Warehouse")));
    }
}
