package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.StockBooks;
import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.Outbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The services of supply without a container, and a supplier. */
@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
final class SupplyDesk {

    final StockBooks stock = new StockBooks();
    final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    final Suppliers suppliers = new Suppliers();
    final Purchases purchases = new Purchases();
    final PurchaseSteps steps = new PurchaseSteps();
    final PurchaseSuggestions suggestions = new PurchaseSuggestions();

    SupplyDesk() {
        SupplyPlaces places = new SupplyPlaces();
        places.cursors = stock.cursors();
        SupplierRows supplierRows = new SupplierRows(stock.database());
        PurchaseRows rows = new PurchaseRows(stock.database());
        PurchaseWrites writes = new PurchaseWrites(stock.database(), stock.ids());
        suppliers.rows = supplierRows;
        suppliers.places = places;
        suppliers.audit = stock.audit();
        suppliers.ids = stock.ids();
        purchases.rows = rows;
        purchases.writes = writes;
        purchases.suppliers = supplierRows;
        purchases.places = places;
        purchases.audit = stock.audit();
        steps.rows = rows;
        steps.writes = writes;
        steps.suppliers = supplierRows;
        steps.book = stock.book();
        steps.audit = stock.audit();
        steps.outbox = new Outbox() {
            @Override
            public void publish(DomainEvent event) {
                events.add(event);
            }
        };
        suggestions.suggestions = stock.suggestions();
        suggestions.purchases = purchases;
        suggestions.suppliers = supplierRows;
        suggestions.database = stock.database();
        inDays(0);
    }

    /** So many days after the desk was opened. */
    void inDays(int days) {
        Clock clock = Clock.fixed(stock.clock().instant().plus(Duration.ofDays(days)), ZoneOffset.UTC);
        suppliers.clock = clock;
        purchases.clock = clock;
        steps.clock = clock;
        suggestions.clock = clock;
    }

    <T> T does(Supplier<T> work) {
        return stock.as(stock.keeper(), work);
    }

    io.vitrine.commerce.supply.Supplier supplier(String name, String currency, int leadDays) {
        return does(() -> suppliers.add(new SaveSupplier(
                name, Optional.of("orders@supplier.example"), Currency.getInstance(currency), leadDays, true)));
    }

    static DraftPurchase.Line line(VariantId variant, long quantity, String cost) {
        return new DraftPurchase.Line(variant, quantity, new BigDecimal(cost), "");
    }

    DraftPurchase wish(SupplierId supplier, DraftPurchase.Line... lines) {
        return new DraftPurchase(
                supplier, stock.warehouse(), Arrays.asList(lines), Optional.empty(), Optional.empty(), "");
    }

    PurchaseOrder sent(SupplierId supplier, DraftPurchase.Line... lines) {
        PurchaseOrder drafted = does(() -> purchases.draft(wish(supplier, lines)));
        return does(() -> steps.send(drafted.id(), true));
    }

    /** Takes in so many pieces of the order's first line, and sends some back. */
    PurchaseOrder receive(PurchaseOrder order, long pieces, long rejected) {
        return does(() -> steps.receive(new ReceiveGoods(
                order.id(), List.of(new ReceiveGoods.Line(order.lines().get(0).id(), pieces, rejected)), "")));
    }
}
