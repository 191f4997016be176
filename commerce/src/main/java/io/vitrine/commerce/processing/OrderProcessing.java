package io.vitrine.commerce.processing;

import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes placed orders through their life. Every step is refused when the order's state does not allow it. */
@ApplicationScoped
public class OrderProcessing {

    private static final int MAX_NOTE = 2_000;

    @Inject
    WorkRows rows;

    @Inject
    Steps steps;

    @Inject
    ReturnSteps returns;

    @Inject
    CallOff callOff;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Begins producing it, or lays it ready. @throws io.vitrine.core.problem.Problem 409 when its state does not allow it */
    @Transactional
    public OrderStatus advance(OrderId id, OrderStatus to) {
        OrderInWork order = permitted(id);
        if (to != OrderStatus.IN_PRODUCTION && to != OrderStatus.READY_TO_SHIP && to != OrderStatus.CLOSED) {
            throw ProcessingRefused.notNow(order.status(), to);
        }
        Together writes = new Together();
        steps.move(order, order.moved(to), clock.instant(), "", writes);
        steps.trail("order.advanced", order, Map.of("status", to.name()), Optional.empty(), writes);
        steps.write(writes);
        return to;
    }

    /** A parcel leaves: what was reserved goes out of stock. */
    @Transactional
    public Sent ship(ShipOrder command) {
        OrderInWork order = permitted(command.order());
        Map<Integer, Long> leaving = order.leaving(command.lines());
        OrderStatus after = order.afterShipping(leaving);
        List<Allocation> taken = order.taken(leaving, command.from());
        LocationId from = command.from()
                .or(() -> taken.stream().findFirst().map(Allocation::location))
                .orElse(order.location());
        CurrentCall.permitAt(Permission.FULFIL_ORDERS, Optional.of(from.value()));
        Instant now = clock.instant();
        Together writes = new Together();
        if (!taken.isEmpty()) {
            StockWrites.ship(writes, order.id().value(), taken, ids, now, actor());
            StockWrites.changed(
                    writes, outbox, taken.stream().map(Allocation::variant).toList());
        }
        ShipmentId shipment = new ShipmentId(ids.next());
        parcel(shipment, command, from, leaving, now, writes);
        steps.move(order, after, now, "", writes);
        steps.trail(
                "order.shipped",
                order,
                Map.of("status", after.name(), "pieces", Long.toString(sum(leaving))),
                Optional.empty(),
                writes);
        steps.write(writes);
        return new Sent(shipment, after);
    }

    /** All parcels have arrived. */
    @Transactional
    public OrderStatus deliver(OrderId id) {
        OrderInWork order = permitted(id);
        Instant now = clock.instant();
        Together writes = new Together().add(WorkSql.DELIVERED, now, id.value());
        steps.move(order, order.moved(OrderStatus.DELIVERED), now, "", writes);
        steps.trail("order.delivered", order, Map.of("status", "DELIVERED"), Optional.empty(), writes);
        steps.write(writes);
        return OrderStatus.DELIVERED;
    }

    /**
     * Calls the order off: what was reserved is free again, what waits to be paid is asked no more, and the sale is taken back.
     * Money that was paid is given back by a refund; what comes only after this goes back by itself.
     */
    @Transactional
    public OrderStatus cancel(OrderId id, String reason) {
        OrderInWork order = permitted(id);
        new Checks()
                .text(reason, 500, "reason", "Say why, at most 500 characters.")
                .raise();
        callOff.byShop(order, reason);
        return OrderStatus.CANCELLED;
    }

    /** Goods have come back. */
    @Transactional
    public OrderStatus takeBack(TakeBack command) {
        OrderInWork order = permitted(command.order());
        LocationId at = command.at().orElse(order.location());
        CurrentCall.permitAt(Permission.FULFIL_ORDERS, Optional.of(at.value()));
        Map<Integer, Long> back = order.comingBack(command.lines());
        OrderStatus after = order.afterReturn(back);
        Instant now = clock.instant();
        Together writes = new Together();
        returns.takeBack(order, back, command.restock() ? Optional.of(at) : Optional.empty(), now, writes);
        steps.move(order, after, now, "", writes);
        steps.trail(
                "order.returned",
                order,
                Map.of("status", after.name(), "pieces", Long.toString(sum(back))),
                Optional.of(command.reason()),
                writes);
        steps.write(writes);
        return after;
    }

    /** Writes something down: for the team alone, or for the customer as well. */
    @Transactional
    public void note(OrderId id, String words, boolean internal) {
        OrderInWork order = permitted(id);
        new Checks()
                .text(words, MAX_NOTE, "text", "Write 1 to 2,000 characters.")
                .raise();
        Together writes = new Together();
        steps.say(order, order.status(), words, internal, clock.instant(), writes);
        steps.trail("order.noted", order, Map.of("internal", Boolean.toString(internal)), Optional.empty(), writes);
        steps.write(writes);
    }

    /** A remark for the team that follows from work on the order, wherever that work was done. */
    @Transactional
    public void remark(OrderId id, String words) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        OrderInWork order = rows.lock(id).orElseThrow(ProcessingRefused::unknown);
        Together writes = new Together();
        steps.say(order, order.status(), words, true, clock.instant(), writes);
        steps.write(writes);
    }

    private OrderInWork permitted(OrderId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        OrderInWork order = rows.lock(id).orElseThrow(ProcessingRefused::unknown);
        CurrentCall.permitAt(
                Permission.FULFIL_ORDERS, Optional.of(order.location().value()));
        return order;
    }

    private static void parcel(
            ShipmentId shipment,
            ShipOrder command,
            LocationId from,
            Map<Integer, Long> leaving,
            Instant now,
            Together writes) {
        Integer[] numbers = leaving.keySet().toArray(Integer[]::new);
        Long[] pieces = leaving.values().toArray(Long[]::new);
        writes.add(
                        WorkSql.SHIPMENT,
                        shipment.value(),
                        command.order().value(),
                        from.value(),
                        command.carrier().orElse(""),
                        command.tracking().orElse(""),
                        now,
                        now,
                        actor(),
                        command.weightGrams().orElse(null))
                .add(WorkSql.SHIPMENT_LINES, shipment.value(), numbers, pieces)
                .addExactly(
                        numbers.length,
                        WorkSql.SHIPPED,
                        numbers,
                        pieces,
                        command.order().value());
    }

    private static long sum(Map<Integer, Long> pieces) {
        return pieces.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String actor() {
        return CurrentCall.require().actor().key();
    }
}
