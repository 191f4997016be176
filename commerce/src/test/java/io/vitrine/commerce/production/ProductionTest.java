package io.vitrine.commerce.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.Movement;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.StockBooks;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
class ProductionTest {

    private final StockBooks stock = new StockBooks();
    private final Production production = new Production();
    private final VariantId soap = stock.variant();
    private final VariantId oil = stock.variant();
    private final VariantId lye = stock.variant();

    ProductionTest() {
        production.rows = new BatchRows(stock.database());
        production.book = stock.book();
        production.costs = stock.costs();
        production.audit = stock.audit();
        production.ids = stock.ids();
        production.clock = stock.clock();
        receive(oil, 10, "4");
        receive(oil, 10, "6");
        receive(lye, 5, "1");
    }

    /** 6 oils at 5 on average and 2 lyes at 1 are 32, for 12 soaps. */
    @Test
    void whatIsMadeHasCostWhatWasUsed() {
        ProductionBatch made = make(12, new MakeBatch.Use(oil, 6), new MakeBatch.Use(lye, 2));
        assertEquals(new BigDecimal("2.6667"), made.unitCost());
        assertEquals("12 - 0", stock.level(soap));
        assertEquals("14 - 0", stock.level(oil));
        assertEquals("3 - 0", stock.level(lye));
        assertEquals(
                "CONSUMED CONSUMED PRODUCED",
                stock.text("select string_agg(reason, ' ' order by reason) from stock_entry where source = '"
                        + made.id() + "'"));
        assertEquals(0, stock.faults());
        assertEquals(List.of(made), stock.as(stock.keeper(), production::newest));
        assertEquals(
                "production-batch.made",
                stock.trail().get(stock.trail().size() - 1).action());
    }

    @Test
    void whatIsNotThereIsNotUsedAndNothingIsMade() {
        assertThrows(OutOfStock.class, () -> make(1, new MakeBatch.Use(oil, 6), new MakeBatch.Use(lye, 6)));
        assertEquals("20 - 0", stock.level(oil));
        assertEquals("0", stock.text("select count(*) from production_batch"));
        assertThrows(Problem.class, () -> make(1, new MakeBatch.Use(soap, 1)));
        assertThrows(Problem.class, () -> make(1));
        assertThrows(Problem.class, () -> make(0, new MakeBatch.Use(oil, 1)));
    }

    private ProductionBatch make(long quantity, MakeBatch.Use... uses) {
        return stock.as(
                stock.keeper(),
                () -> production.make(
                        new MakeBatch(stock.warehouse(), soap, quantity, Optional.empty(), List.of(uses), "")));
    }

    private void receive(VariantId variant, long pieces, String cost) {
        stock.as(
                stock.keeper(),
                () -> stock.stock()
                        .record(new Movement(
                                variant,
                                stock.warehouse(),
                                pieces,
                                EntryReason.RECEIVED,
                                "",
                                Optional.of(new BigDecimal(cost)))));
    }
}
