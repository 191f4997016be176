package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What events of orders and payments mean to invoices. */
@Dependent
class Consequences {

    private static final String PLACED = "order.placed";
    private static final String CAPTURED = "payment.captured";
    private static final String REFUNDED = "payment.refunded";

    private static final String MOVED = "order.moved";
    private static final String CANCELLED = "CANCELLED";

    static final Set<String> TYPES = Set.of(PLACED, CAPTURED, REFUNDED, MOVED);

    private final Issuing issuing;
    private final CreditNotes creditNotes;
    private final Allocations allocations;

    @Inject
    Consequences(Issuing issuing, CreditNotes creditNotes, Allocations allocations) {
        this.issuing = issuing;
        this.creditNotes = creditNotes;
        this.allocations = allocations;
    }

    void follow(String type, JsonObject payload) {
        switch (type) {
            case PLACED -> placed(id(payload, "ord", "id"));
            case CAPTURED ->
                allocations.captured(id(payload, "pay", "payment", "id"), id(payload, "ord", "order"), amount(payload));
            case REFUNDED -> {
                UUID order = id(payload, "ord", "order");
                allocations.refunded(id(payload, "ref", "refund", "id"), order, amount(payload));
                creditNotes.settle(order);
            }
            case MOVED -> moved(id(payload, "ord", "id"), payload.getString("to"));
            default -> throw new IllegalArgumentException("Nobody asked for " + type);
        }
    }

    /** What was given back before the news of the order came stands on a credit note at once. */
    private void placed(UUID order) {
        issuing.issue(order);
        creditNotes.settle(order);
    }

    /** A cancelled order has its invoice first, should the news of it still be under way, and all of it taken back then. */
    private void moved(UUID order, String to) {
        if (to.equals(CANCELLED)) {
            issuing.issue(order);
            creditNotes.issueRest(order, "The order was cancelled");
        } else {
            creditNotes.settle(order);
        }
    }

    /** The first of the fields that is there, with its prefix or bare. */
    private static UUID id(JsonObject payload, String prefix, String... fields) {
        String text = Stream.of(fields)
                .flatMap(field -> Optional.ofNullable(payload.getString(field, null)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + fields[0] + " in " + payload));
        return TypeId.parse(prefix, text).orElseGet(() -> UUID.fromString(text));
    }

    private static BigDecimal amount(JsonObject payload) {
        return new BigDecimal(payload.getString("amount"));
    }
}
