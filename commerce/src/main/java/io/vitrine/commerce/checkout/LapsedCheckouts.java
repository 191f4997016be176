package io.vitrine.commerce.checkout;

import io.vitrine.commerce.payment.OpenPayments;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives up checkouts that nobody has paid in time, and repays what came too late, business by business. */
@ApplicationScoped
class LapsedCheckouts implements TimedWork {

    private static final Logger LOG = System.getLogger(LapsedCheckouts.class.getName());

    @Inject
    PendingList pending;

    @Inject
    LateOrders orders;

    @Inject
    OpenPayments payments;

    @Inject
    LateNews news;

    @Inject
    Repayments repayments;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "lapsed-checkouts";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        CurrentCall.with(Call.platform(name()), tenants::activeKeys)
                .forEach(key -> tenants.byKey(key).ifPresent(this::quietly));
    }

    /** The gateway is asked first: what was paid in the last moment is an order, and what was not cannot be paid any more. */
    private void lapse(UUID order) {
        boolean paid = payments.callOff(order)
                .filter(payment -> payment.status() == PaymentStatus.CAPTURED)
                .isPresent();
        if (paid) {
            news.paid(order);
        } else {
            orders.lapse(order);
        }
    }

    /** One order that fails does not keep the others. */
    private static void quietly(UUID order, Consumer<UUID> work) {
        try {
            work.accept(order);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The checkout of the order " + order + " could not be seen to", e);
        }
    }

    /** One business that fails does not keep the others. */
    private void quietly(Tenant tenant) {
        try {
            CurrentCall.run(Call.system(tenant, name()), () -> {
                pending.lapsed(clock.instant()).forEach(order -> quietly(order, this::lapse));
                pending.owed().forEach(order -> quietly(order, repayments::repay));
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Lapsed checkouts of " + tenant.id() + " could not be seen to", e);
        }
    }
}
