package io.vitrine.commerce.supply.rest;

import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.supply.PurchaseLine;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.PurchaseSummary;
import io.vitrine.commerce.supply.Receipt;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.SupplierPerformance;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Suppliers and purchase orders as JSON. */
final class SupplyJson {

    private SupplyJson() {}

    static <T> JsonObject page(StockPage<T> page, Function<T, JsonObjectBuilder> row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", array(page.rows(), row));
        page.next().ifPresentOrElse(cursor -> json.add("next", cursor), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObjectBuilder supplier(Supplier supplier) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", supplier.id().toString())
                .add("name", supplier.name())
                .add("currency", supplier.currency().getCurrencyCode())
                .add("leadDays", supplier.leadDays())
                .add("active", supplier.active());
        supplier.email().ifPresent(email -> json.add("email", email));
        return json;
    }

    /** With the numbers that each share comes from. */
    static JsonObjectBuilder performance(SupplierPerformance performance) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("completeOrders", performance.complete())
                .add("daysOfCompleteOrders", performance.days())
                .add("dueOrders", performance.due())
                .add("onTimeOrders", performance.onTime())
                .add("orderedPieces", performance.ordered())
                .add("receivedPieces", performance.received())
                .add("takenPieces", performance.taken())
                .add("rejectedPieces", performance.rejected());
        add(json, "leadDays", performance.leadDays());
        add(json, "onTimeShare", performance.onTimeShare());
        add(json, "fillRate", performance.fillRate());
        add(json, "defectRate", performance.defectRate());
        return json;
    }

    static JsonObjectBuilder summary(PurchaseSummary order) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("number", order.number())
                .add("supplier", order.supplier().toString())
                .add("supplierName", order.supplierName())
                .add("location", order.location().toString())
                .add("status", order.status().name())
                .add("total", money(order.total(), order.currency()))
                .add("rate", order.rate().stripTrailingZeros().toPlainString())
                .add("ordered", order.ordered())
                .add("received", order.received())
                .add("note", order.note())
                .add("createdAt", order.createdAt().toString());
        order.expectedOn().ifPresent(day -> json.add("expectedOn", day.toString()));
        order.sentAt().ifPresent(at -> json.add("sentAt", at.toString()));
        order.receivedAt().ifPresent(at -> json.add("receivedAt", at.toString()));
        return json;
    }

    static JsonObject order(PurchaseOrder order) {
        return summary(order.head())
                .add(
                        "lines",
                        array(order.lines(), line -> line(line, order.head().currency())))
                .add("receipts", array(order.receipts(), SupplyJson::receipt))
                .build();
    }

    private static JsonObjectBuilder line(PurchaseLine line, Currency currency) {
        return Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("variant", line.variant().toString())
                .add("sku", line.sku())
                .add("name", line.name())
                .add("quantity", line.quantity())
                .add("unitCost", cost(line.unitCost(), currency))
                .add("received", line.received())
                .add("rejected", line.rejected())
                .add("lots", line.lots())
                .add("why", line.why());
    }

    private static JsonObjectBuilder receipt(Receipt receipt) {
        return Json.createObjectBuilder()
                .add("id", receipt.id().toString())
                .add("at", receipt.at().toString())
                .add("note", receipt.note())
                .add("actor", receipt.actor())
                .add(
                        "lines",
                        array(
                                receipt.lines(),
                                line -> Json.createObjectBuilder()
                                        .add("line", line.line().toString())
                                        .add("quantity", line.quantity())
                                        .add("rejected", line.rejected())));
    }

    private static JsonObjectBuilder money(BigDecimal amount, Currency currency) {
        return Json.createObjectBuilder()
                .add("amount", Money.of(amount, currency).text())
                .add("currency", currency.getCurrencyCode());
    }

    /** The cost of a piece may be finer than the smallest coin. */
    private static JsonObjectBuilder cost(BigDecimal amount, Currency currency) {
        BigDecimal bare = amount.stripTrailingZeros();
        return Json.createObjectBuilder()
                .add(
                        "amount",
                        bare.setScale(Math.max(bare.scale(), Math.max(currency.getDefaultFractionDigits(), 0)))
                                .toPlainString())
                .add("currency", currency.getCurrencyCode());
    }

    private static void add(JsonObjectBuilder json, String name, Optional<BigDecimal> value) {
        value.ifPresentOrElse(number -> json.add(name, number.toPlainString()), () -> json.add(name, JsonValue.NULL));
    }

    private static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObjectBuilder> row) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(each -> data.add(row.apply(each)));
        return data;
    }
}
