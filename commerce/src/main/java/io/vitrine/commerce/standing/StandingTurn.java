package io.vitrine.commerce.standing;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.checkout.Checkout;
import io.vitrine.commerce.checkout.ComingBack;
import io.vitrine.commerce.checkout.PaymentChoice;
import io.vitrine.commerce.checkout.PlacedOrder;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One turn of a standing order: the order and the next date together, or neither. */
@ApplicationScoped
class StandingTurn {

    @Inject
    StandingRows rows;

    @Inject
    Carts carts;

    @Inject
    Checkout checkout;

    @Inject
    Hosts hosts;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Orders it; called in the customer's name. @throws Problem why it cannot be ordered */
    @Transactional(TxType.REQUIRES_NEW)
    public void place(StandingOrder.Id id) {
        rows.lock(id).filter(this::due).ifPresent(turn -> {
            PlacedOrder order = order(turn);
            rows.placed(id, order.id().value(), next(turn.standing()), clock.instant());
            audit.record(AuditEntry.created(
                    "standing-order.placed",
                    "standing-order",
                    id,
                    Map.of("order", order.id().toString(), "number", order.number())));
        });
    }

    /** Leaves the turn out; the customer is told. */
    @Transactional(TxType.REQUIRES_NEW)
    public void leaveOut(StandingOrder.Id id, String words) {
        rows.lock(id).filter(this::due).ifPresent(turn -> {
            rows.leftOut(id, words, next(turn.standing()), clock.instant());
            audit.record(AuditEntry.created(
                    "standing-order.left-out",
                    "standing-order",
                    id,
                    Map.of("nextOn", next(turn.standing()).toString())));
            outbox.publish(new StandingOrderLeftOut(id));
        });
    }

    private PlacedOrder order(StandingRows.Turn turn) {
        CartId cart = carts.open();
        turn.standing().lines().forEach(line -> put(cart, line));
        carts.contact(cart, CartJson.contact(turn.contact()), Optional.empty());
        carts.address(cart, CartJson.address(turn.address()));
        carts.choose(cart, turn.shipping());
        List<PlacedOrder> placed = new ArrayList<>();
        checkout.place(
                cart,
                new PaymentChoice(PaymentMethod.TRANSFER, Optional.empty()),
                ComingBack.to(hosts.urlOf(CurrentCall.require().business().slug()), cart),
                Optional.empty(),
                order -> {
                    placed.add(order);
                    return Answer.created("{}");
                });
        return placed.get(0);
    }

    /** With the name of the article in a refusal, so that its customer knows which it was. */
    private void put(CartId cart, StandingOrder.Line line) {
        try {
            carts.add(cart, new VariantId(line.variant()), line.quantity());
        } catch (Problem problem) {
            throw Problem.of(
                    problem.status(),
                    problem.code(),
                    line.name(),
                    problem.errors().isEmpty()
                            ? problem.title() + ". " + problem.detail()
                            : "It is no longer for sale.");
        }
    }

    private boolean due(StandingRows.Turn turn) {
        return turn.standing().state() == StandingOrder.State.ACTIVE
                && !turn.standing().nextOn().isAfter(today());
    }

    private LocalDate next(StandingOrder order) {
        LocalDate next = order.nextOn().plusWeeks(order.weeks());
        while (!next.isAfter(today())) {
            next = next.plusWeeks(order.weeks());
        }
        return next;
    }

    LocalDate today() {
        return clock.instant().atZone(CurrentCall.require().business().zone()).toLocalDate();
    }
}
