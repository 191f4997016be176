package io.vitrine.commerce.standing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The standing orders of the customer who is signed in. Somebody else's is one that does not exist. */
@ApplicationScoped
public class StandingOrders {

    private static final int MOST_WEEKS = 52;

    /** What a customer does with one. */
    public enum Step {
        SKIP,
        PAUSE,
        RESUME,
        END
    }

    @Inject
    StandingRows rows;

    @Inject
    OwnOrders orders;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The running ones first. */
    @Transactional
    public List<StandingOrder> all() {
        return rows.list(CurrentCall.requireCustomer());
    }

    /** @throws Problem 404 */
    @Transactional
    public StandingOrder find(StandingOrder.Id id) {
        return rows.find(CurrentCall.requireCustomer(), id).orElseThrow(StandingOrders::unknown);
    }

    /**
     * From now on this order comes again.
     *
     * @param firstOn day of the first turn, tomorrow or later
     * @throws Problem 404 for somebody else's order, 409 for too many, 422 for a wrong period or day
     */
    @Transactional
    public StandingOrder begin(OrderId order, int weeks, LocalDate firstOn) {
        UUID account = CurrentCall.requireCustomer();
        orders.find(order);
        new Checks()
                .that(weeks >= 1 && weeks <= MOST_WEEKS, "weeks", "Choose 1 to 52 weeks.")
                .that(
                        firstOn.isAfter(today()) && firstOn.isBefore(today().plusYears(1)),
                        "firstOn",
                        "Choose a day from tomorrow on, within a year.")
                .raise();
        if (rows.full(account)) {
            throw Problem.of(409, "too_many", "There are 50 already", "End one of your standing orders first.");
        }
        StandingOrder.Id id = new StandingOrder.Id(ids.next());
        rows.begin(account, id, order.value(), weeks, firstOn, clock.instant());
        note("standing-order.begun", id, Map.of("weeks", Integer.toString(weeks), "nextOn", firstOn.toString()));
        return find(id);
    }

    /** @throws Problem 404, 409 when it has ended, or is paused and should be left out once */
    @Transactional
    public StandingOrder step(StandingOrder.Id id, Step step) {
        find(id);
        StandingOrder order = rows.lock(id).orElseThrow(StandingOrders::unknown).standing();
        if (order.state() == StandingOrder.State.ENDED
                || (order.state() == StandingOrder.State.PAUSED && step == Step.SKIP)) {
            throw Problem.of(
                    409,
                    "standing_state",
                    "Not in this state",
                    "The standing order is " + order.state().label().toLowerCase(Locale.ENGLISH) + ".");
        }
        StandingOrder.State after = switch (step) {
            case SKIP, RESUME -> StandingOrder.State.ACTIVE;
            case PAUSE -> StandingOrder.State.PAUSED;
            case END -> StandingOrder.State.ENDED;
        };
        LocalDate next = step == Step.SKIP ? order.nextOn().plusWeeks(order.weeks()) : order.nextOn();
        while (after == StandingOrder.State.ACTIVE && !next.isAfter(today())) {
            next = next.plusWeeks(order.weeks());
        }
        rows.move(id, after, next, clock.instant());
        note(
                "standing-order.changed",
                id,
                Map.of("step", step.name(), "state", after.name(), "nextOn", next.toString()));
        return find(id);
    }

    /** Today where the business is. */
    @Transactional
    public LocalDate today() {
        return clock.instant().atZone(CurrentCall.require().business().zone()).toLocalDate();
    }

    private void note(String action, StandingOrder.Id id, Map<String, String> facts) {
        audit.record(AuditEntry.created(action, "standing-order", id, facts));
    }

    private static Problem unknown() {
        return Problem.notFound("standing order");
    }
}
