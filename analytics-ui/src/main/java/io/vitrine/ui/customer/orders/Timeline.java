package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.commerce.processing.OwnStage;
import io.vitrine.ui.kit.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an order is, from ordered to delivered, with the day of each stage. Empty for what ended otherwise. */
final class Timeline {

    private static final List<OwnStage> STAGES =
            List.of(OwnStage.PENDING, OwnStage.PROCESSING, OwnStage.ON_ITS_WAY, OwnStage.DELIVERED);

    private Timeline() {}

    static List<OrderView.Stage> of(OrderProgress order, Dates dates) {
        int now = STAGES.indexOf(OwnStage.of(order.status()));
        List<OrderView.Stage> stages = new ArrayList<>();
        for (int i = 0; now >= 0 && i < STAGES.size(); i++) {
            boolean ended = i == STAGES.size() - 1 && now == i;
            String state = i < now || ended ? "done" : i == now ? "on" : "";
            stages.add(new OrderView.Stage(STAGES.get(i).label(), when(order, STAGES.get(i), i <= now, dates), state));
        }
        return stages;
    }

    /** What happens next, in one line. */
    static String headline(OrderProgress order, Dates dates) {
        return switch (order.status()) {
            case PENDING_PAYMENT -> "Waiting for your payment";
            case PAID, IN_PRODUCTION, READY_TO_SHIP, PARTLY_SHIPPED, SHIPPED ->
                order.promisedOn()
                        .map(day -> "Arrives by " + dates.near(day))
                        .orElseGet(() -> OwnStage.of(order.status()).label());
            case DELIVERED, CLOSED ->
                reached(order, OwnStage.DELIVERED)
                        .map(step -> "Delivered on " + dates.near(dates.on(step.at())))
                        .orElse("Delivered");
            case CANCELLED -> "Cancelled";
            case RETURNED -> "Returned";
        };
    }

    /** Shape of the status beside its word. */
    static String shape(OrderStatus status) {
        return switch (OwnStage.of(status)) {
            case PENDING -> "info";
            case PROCESSING, ON_ITS_WAY -> "run";
            case DELIVERED -> "ok";
            case CANCELLED, RETURNED -> "";
        };
    }

    private static String when(OrderProgress order, OwnStage stage, boolean past, Dates dates) {
        if (stage == OwnStage.PENDING) {
            return dates.brief(dates.on(order.placedAt()));
        }
        if (past) {
            return reached(order, stage)
                    .map(step -> dates.brief(dates.on(step.at())))
                    .orElse("");
        }
        return stage == OwnStage.DELIVERED
                ? order.promisedOn().map(day -> "due " + dates.brief(day)).orElse("")
                : "";
    }

    private static Optional<OrderProgress.Step> reached(OrderProgress order, OwnStage stage) {
        return order.steps().stream()
                .filter(step -> OwnStage.of(step.status()) == stage)
                .findFirst();
    }
}
