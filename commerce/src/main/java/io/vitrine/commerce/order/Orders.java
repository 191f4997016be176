package io.vitrine.commerce.order;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.InFlight;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders of the current business. */
@ApplicationScoped
public class Orders {

    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    @Inject
    SaleTransaction sales;

    @Inject
    OrderRows rows;

    @Inject
    Idempotency idempotency;

    @Inject
    InFlight inFlight;

    @Inject
    Cursors cursors;

    @Inject
    CustomerGlances glances;

    @Inject
    Clock clock;

    /**
     * Records a sale; with a key that was used before, the stored answer comes back and nothing is written.
     *
     * @throws Problem 403 above the limit of the caller's role, 422 for a wrong field or a reused key, 409 for a taken number or a request still in progress
     */
    public Answer record(RecordSale sale, Optional<IdempotencyKey> key) {
        CurrentCall.permitAt(
                Permission.RECORD_SALES, Optional.of(sale.location().value()));
        check(sale);
        CurrentCall.permitUpTo(Permission.RECORD_SALES, sale.gross().subtract(sale.discount()));
        return key.map(given -> inFlight.exclusively(given, () -> write(sale, key)))
                .orElseGet(() -> write(sale, key));
    }

    /**
     * The orders of the locations that the caller's access reaches.
     *
     * @throws Problem 403 for a location beyond, 422 when the cursor is not one of this list
     */
    @Transactional
    public OrderPage search(OrderSearch search) {
        CurrentCall.permit(Permission.READ_ORDERS);
        search.location()
                .ifPresent(location -> CurrentCall.permitAt(Permission.READ_ORDERS, Optional.of(location.value())));
        Optional<OrderPlace> after = search.after().map(cursors::open).map(OrderPlace::read);
        List<OrderSummary> found = rows.find(search, after);
        List<OrderSummary> page = found.subList(0, Math.min(found.size(), search.limit()));
        glances.listed(search, page);
        if (found.size() <= search.limit()) {
            return new OrderPage(page, Optional.empty());
        }
        String next = cursors.sign(OrderPlace.of(page.get(page.size() - 1)).text());
        return new OrderPage(page, Optional.of(next));
    }

    @Transactional
    public Optional<OrderDetails> find(OrderId id) {
        CurrentCall.permit(Permission.READ_ORDERS);
        Optional<OrderDetails> found = rows.find(id).filter(Orders::reached);
        found.ifPresent(glances::opened);
        return found;
    }

    private static boolean reached(OrderDetails order) {
        return CurrentCall.require()
                .actor()
                .access()
                .reaches(Optional.of(order.order().location().value()));
    }

    private Answer write(RecordSale sale, Optional<IdempotencyKey> key) {
        try {
            return Answer.created(sales.write(sale, key));
        } catch (OrderRefused.Repeated repeated) {
            return key.flatMap(idempotency::find).orElseThrow(() -> repeated);
        }
    }

    private void check(RecordSale sale) {
        if (!sale.currency().equals(CurrentCall.require().business().currency())) {
            throw Problem.invalid(
                    "lines[0].unitPrice.currency",
                    "Use the business's currency, "
                            + CurrentCall.require().business().currency().getCurrencyCode() + ".");
        }
        Instant latest = clock.instant().plus(AHEAD);
        if (sale.placedAt()
                .filter(at -> at.isAfter(latest) || at.isBefore(EARLIEST))
                .isPresent()) {
            throw Problem.invalid("placedAt", "Use a time between 1970 and tomorrow.");
        }
    }
}
