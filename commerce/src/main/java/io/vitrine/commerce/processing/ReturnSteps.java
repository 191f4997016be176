package io.vitrine.commerce.processing;

import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.order.ReturnDocument;
import io.vitrine.commerce.order.ReturnId;
import io.vitrine.commerce.order.ReturnWrites;
import io.vitrine.commerce.payment.LedgerAccounts;
import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes sales back: the return's document, what the customer no longer owes, and what goes on the shelf again. */
@ApplicationScoped
class ReturnSteps {

    @Inject
    ReturnWrites documents;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    /** All lines and the delivery, of an order of which nothing has left. */
    void takeBackAll(OrderInWork order, Instant now, Together writes) {
        Map<Integer, Long> all = new LinkedHashMap<>();
        order.lines().forEach(line -> all.put(line.number(), line.ordered()));
        document(order, all, order.tax(), order.shipping(), now, writes);
    }

    /**
     * Pieces that the customer had.
     *
     * @param shelf where they go when they are as good as new
     */
    void takeBack(
            OrderInWork order, Map<Integer, Long> back, Optional<LocationId> shelf, Instant now, Together writes) {
        BigDecimal tax = order.lines().stream()
                .map(line -> line.taxOf(back.getOrDefault(line.number(), 0L), line.returned()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        document(order, back, tax, BigDecimal.ZERO, now, writes);
        Integer[] numbers = back.keySet().toArray(Integer[]::new);
        writes.addExactly(
                numbers.length,
                WorkSql.RETURNED,
                numbers,
                back.values().toArray(Long[]::new),
                order.id().value());
        shelf.ifPresent(at -> restock(order, back, at, now, writes));
    }

    private void restock(OrderInWork order, Map<Integer, Long> back, LocationId at, Instant now, Together writes) {
        List<Allocation> pieces = order.lines().stream()
                .filter(line -> line.tracked() && back.containsKey(line.number()))
                .map(line -> new Allocation(line.variant(), at, back.getOrDefault(line.number(), 0L)))
                .toList();
        if (pieces.isEmpty()) {
            return;
        }
        StockWrites.takeBack(
                writes,
                order.id().value(),
                pieces,
                ids,
                now,
                CurrentCall.require().actor().key());
        StockWrites.changed(
                writes, outbox, pieces.stream().map(Allocation::variant).toList());
    }

    private void document(
            OrderInWork order,
            Map<Integer, Long> back,
            BigDecimal tax,
            BigDecimal shipping,
            Instant now,
            Together writes) {
        ReturnId id = new ReturnId(ids.next());
        List<ReturnDocument.Line> lines = new ArrayList<>();
        for (LineInWork line : order.lines()) {
            long pieces = back.getOrDefault(line.number(), 0L);
            if (pieces > 0) {
                lines.add(new ReturnDocument.Line(
                        line.sku(), line.name(), pieces, line.unitPrice(), line.netOf(pieces, line.returned())));
            }
        }
        ReturnDocument document = new ReturnDocument(id, number(order, id), order.id(), lines);
        documents.add(document, now, writes);
        book(order, document, tax, shipping, now, writes);
    }

    /** The order's number and the last letters of the return's own id: unique, and it says what it belongs to. */
    private static String number(OrderInWork order, ReturnId id) {
        String text = id.toString();
        return order.number() + "-R" + text.substring(text.length() - 5);
    }

    private void book(
            OrderInWork order,
            ReturnDocument document,
            BigDecimal tax,
            BigDecimal shipping,
            Instant now,
            Together writes) {
        UUID posting = ids.next();
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        parts.put(LedgerAccounts.SALES, document.amount());
        parts.put(LedgerAccounts.TAX, tax);
        parts.put(LedgerAccounts.SHIPPING, shipping);
        parts.forEach((account, amount) -> {
            if (amount.signum() > 0) {
                LedgerWrites.entry(
                        writes,
                        posting,
                        now,
                        account,
                        LedgerAccounts.RECEIVABLE,
                        amount,
                        order.currency(),
                        LedgerKind.RETURN,
                        order.id().value(),
                        document.id().toString());
            }
        });
    }
}
