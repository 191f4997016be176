package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.LoadTotals;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Currency;
import java.util.List;

/**
 * What an import came to. The numbers at the top describe the file and are the same when it comes again; {@code added} and
 * {@code unchanged} say what it changed, or would change when it is a dry run.
 */
record ImportResult(
        ImportRun run, Currency currency, RowCounts rows, LoadTotals totals, long rejected, List<String> notes) {

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rows", rows.rows())
                .add("orders", totals.orders())
                .add("orderLines", totals.orderLines())
                .add("returns", totals.returns())
                .add("returnLines", totals.returnLines())
                .add("writeOffs", rows.writeOffs())
                .add("adjustments", rows.adjustments())
                .add("customers", totals.customers())
                .add("stockCodes", totals.stockCodes())
                .add("grossSales", money(Money.of(totals.gross(), currency)))
                .add("discounts", money(Money.of(totals.discount(), currency)))
                .add("returned", money(Money.of(totals.returned(), currency)))
                .add("rejectedRows", rejected);
        if (rejected > 0) {
            json.add("rejectedRowsUrl", "/api/imports/" + run.job() + "/rejected-rows.csv");
        }
        json.add(
                        "added",
                        Json.createObjectBuilder()
                                .add("orders", totals.orders() - totals.unchangedOrders())
                                .add("returns", totals.returns() - totals.unchangedReturns())
                                .add("customers", totals.addedCustomers()))
                .add(
                        "unchanged",
                        Json.createObjectBuilder()
                                .add("orders", totals.unchangedOrders())
                                .add("returns", totals.unchangedReturns()))
                .add("dryRun", run.dryRun())
                .add("notes", Json.createArrayBuilder(notes));
        return json.build();
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
