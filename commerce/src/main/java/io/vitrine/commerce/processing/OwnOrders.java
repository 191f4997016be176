package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What customers see of their own orders and may do with them. Somebody else's order is one that does not exist. */
@ApplicationScoped
public class OwnOrders {

    @Inject
    OwnOrderRows rows;

    @Inject
    OrderTracking tracking;

    @Inject
    CallOff callOff;

    @Inject
    ReturnWishes wishes;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public OwnOrderPage search(OwnOrderSearch search) {
        UUID account = CurrentCall.requireCustomer();
        Optional<OwnPlace> after = search.after().map(cursors::open).map(OwnPlace::read);
        List<OwnOrder> found = rows.find(account, search, after, clock.instant());
        List<OwnOrder> page = found.subList(0, Math.min(found.size(), search.limit()));
        audit.record(AuditEntry.created(
                "own-orders.listed", "order-list", "own-orders", Map.of("shown", Integer.toString(page.size()))));
        Optional<String> next = found.size() > search.limit()
                ? Optional.of(
                        cursors.sign(OwnPlace.of(page.get(page.size() - 1)).text()))
                : Optional.empty();
        return new OwnOrderPage(page, next);
    }

    /** @throws Problem 404 */
    @Transactional
    public OrderProgress find(OrderId id) {
        require(id);
        OrderProgress order = tracking.ofOrder(id).orElseThrow(OwnOrders::unknown);
        audit.record(AuditEntry.created("own-order.opened", "order", id, Map.of()));
        return order;
    }

    /** What was ordered, for ordering it again or sending it back. @throws Problem 404 */
    @Transactional
    public List<PastLine> lines(OrderId id) {
        require(id);
        return rows.lines(id);
    }

    /** Whether its customer may still call it off: nothing of it was begun. */
    public static boolean cancellable(OrderProgress order) {
        return cancellable(order.status(), order.payment()) && order.parcels().isEmpty();
    }

    static boolean cancellable(OrderStatus status, String payment) {
        return switch (status) {
            case PENDING_PAYMENT, PAID -> true;
            case READY_TO_SHIP -> payment.equals("COD"); // such an order begins here, nobody has packed it yet
            case IN_PRODUCTION, PARTLY_SHIPPED, SHIPPED, DELIVERED, CLOSED, CANCELLED, RETURNED -> false;
        };
    }

    /** Calls it off; what was paid is given back by itself. @throws Problem 404, 409 when it is too late */
    @Transactional
    public void cancel(OrderId id, String reason) {
        require(id);
        callOff.byCustomer(id, reason);
    }

    /**
     * Asks the shop to take pieces back.
     *
     * @param pieces by number of the line
     * @throws Problem 404, 422 for more than the customer has
     */
    @Transactional
    public void askForReturn(OrderId id, Map<Integer, Integer> pieces, String reason) {
        UUID account = require(id);
        wishes.ask(account, id, rows.lines(id), pieces, reason);
    }

    private UUID require(OrderId id) {
        UUID account = CurrentCall.requireCustomer();
        if (!rows.mine(account, id, clock.instant())) {
            throw unknown();
        }
        return account;
    }

    private static Problem unknown() {
        return Problem.notFound("order");
    }
}
