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

/** Compares the stock of every business with its ledger, once a day. */
@ApplicationScoped
class StockChecker implements TimedWork {

    private static final Logger LOG = System.getLogger(StockChecker.class.getName());

    @Inject
    StockChecks checks;

    @Inject
    Tenants tenants;

    @Override
    public String name() {
        return "stock-check";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        List<String> keys = CurrentCall.with(Call.platform(name()), tenants::activeKeys);
        keys.forEach(key ->
                tenants.byKey(key).ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), this::quietly)));
    }

    /** One business that fails does not keep the others. */
    private void quietly() {
        try {
            StockCheck found = checks.checkByClock();
            if (found.differences() > 0) {
                LOG.log(Level.WARNING, () -> "Stock differs from its ledger: " + found.detail());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Stock could not be compared with its ledger", e);
        }
    }
}
