package io.vitrine.commerce.supply;

import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.GoodsMove;
import io.vitrine.commerce.inventory.StockBook;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes purchase orders through their life: sent, received in one or more deliveries, or called off. */
@ApplicationScoped
public class PurchaseSteps {

    private static final int COST_DIGITS = 4;
    private static final int LONGEST_REASON = 500;

    @Inject
    PurchaseRows rows;

    @Inject
    PurchaseWrites writes;

    @Inject
    SupplierRows suppliers;

    @Inject
    StockBook book;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The supplier gets it; from now on its lines stay.
     *
     * @param mail whether by mail; otherwise somebody tells the supplier in another way
     * @throws PurchaseRefused when it is no draft, or there is no address to send it to
     */
    @Transactional
    public PurchaseOrder send(PurchaseId id, boolean mail) {
        PurchaseOrder order = permitted(id);
        order.requireStep(PurchaseStatus.SENT);
        Supplier supplier = suppliers.find(order.head().supplier()).orElseThrow();
        if (mail && supplier.email().isEmpty()) {
            throw PurchaseRefused.noAddress(supplier.name());
        }
        Tenant business = CurrentCall.require().business();
        Instant now = clock.instant();
        writes.send(id, LocalDate.ofInstant(now, business.zone()).plusDays(supplier.leadDays()), now);
        outbox.publish(new PurchaseSent(id, mail));
        return recorded("purchase-order.sent", order, Map.of("mail", String.valueOf(mail)), Optional.empty());
    }

    /**
     * Goods of it have come: what was taken in is in stock, at its cost in the business's currency.
     *
     * @throws PurchaseRefused when nothing is to come, or more came of a line than was still to come
     */
    @Transactional
    public PurchaseOrder receive(ReceiveGoods goods) {
        PurchaseOrder order = permitted(goods.order());
        order.requireStep(PurchaseStatus.RECEIVED);
        for (ReceiveGoods.Line line : goods.lines()) {
            PurchaseLine ordered = order.line(line.line())
                    .orElseThrow(() -> Problem.invalid("lines", "Use the ids of this order's lines."));
            if (line.quantity() > ordered.open()) {
                throw PurchaseRefused.tooMany(ordered.sku(), ordered.open());
            }
        }
        ReceiptId receipt = writes.receive(goods, clock.instant());
        List<GoodsMove> moves = goods.lines().stream()
                .filter(line -> line.quantity() > 0)
                .map(line -> move(order, line))
                .toList();
        if (!moves.isEmpty()) {
            book.enter(moves, goods.note(), order.id().toString());
        }
        return recorded(
                "purchase-order.received",
                order,
                Map.of(
                        "receipt", receipt.toString(),
                        "taken", sum(goods, false),
                        "rejected", sum(goods, true)),
                Optional.empty());
    }

    /** Calls the rest of it off. @throws PurchaseRefused when it is at its end */
    @Transactional
    public PurchaseOrder cancel(PurchaseId id, String reason) {
        new Checks()
                .text(reason, LONGEST_REASON, "reason", "Say why, at most 500 characters.")
                .raise();
        PurchaseOrder order = permitted(id);
        order.requireStep(PurchaseStatus.CANCELLED);
        writes.cancel(id, clock.instant());
        return recorded("purchase-order.cancelled", order, Map.of(), Optional.of(reason.strip()));
    }

    private PurchaseOrder permitted(PurchaseId id) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        PurchaseOrder order = rows.lock(id).orElseThrow(() -> Problem.notFound("purchase order"));
        CurrentCall.permitAt(
                Permission.MANAGE_STOCK, Optional.of(order.head().location().value()));
        return order;
    }

    private static GoodsMove move(PurchaseOrder order, ReceiveGoods.Line line) {
        PurchaseLine ordered = order.line(line.line()).orElseThrow();
        BigDecimal cost = ordered.unitCost().multiply(order.head().rate()).setScale(COST_DIGITS, RoundingMode.HALF_UP);
        return new GoodsMove(
                ordered.variant(),
                order.head().location(),
                line.quantity(),
                EntryReason.RECEIVED,
                Optional.of(cost),
                line.lot());
    }

    private PurchaseOrder recorded(
            String action, PurchaseOrder before, Map<String, String> more, Optional<String> reason) {
        PurchaseOrder after = rows.find(before.id()).orElseThrow();
        Map<String, String> facts = new HashMap<>(Purchases.facts(after));
        facts.putAll(more);
        audit.record(new AuditEntry(
                action,
                "purchase-order",
                before.id().toString(),
                Optional.of(Purchases.facts(before)),
                Optional.of(facts),
                reason));
        return after;
    }

    private static String sum(ReceiveGoods goods, boolean rejected) {
        return String.valueOf(goods.lines().stream()
                .mapToLong(line -> rejected ? line.rejected() : line.quantity())
                .sum());
    }
}
