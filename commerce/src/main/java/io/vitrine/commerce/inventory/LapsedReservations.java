package io.vitrine.commerce.inventory;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Gives back to the shelf what nobody paid for in time, in every business. */
@ApplicationScoped
class LapsedReservations implements TimedWork {

    private static final Logger LOG = System.getLogger(LapsedReservations.class.getName());

    @Inject
    Lapses lapses;

    @Inject
    Tenants tenants;

    @Override
    public String name() {
        return "lapsed-reservations";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        List<String> keys = CurrentCall.with(Call.platform(name()), tenants::activeKeys);
        keys.forEach(key ->
                tenants.byKey(key).ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), this::release)));
    }

    private void release() {
        try {
            lapses.orders().forEach(this::release);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Lapsed reservations could not be found", e);
        }
    }

    /** One order that fails does not keep the others. */
    private void release(UUID order) {
        try {
            lapses.release(order);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A lapsed reservation could not be given up", e);
        }
    }
}
