package io.vitrine.commerce.ledger;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Compares payments and ledger, business by business. */
@ApplicationScoped
class LedgerChecks implements TimedWork {

    private static final Logger LOG = System.getLogger(LedgerChecks.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    Ledger ledger;

    @Override
    public String name() {
        return "ledger-checks";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Call platform = Call.platform(name());
        for (String key : CurrentCall.with(platform, tenants::activeKeys)) {
            CurrentCall.with(platform, () -> tenants.byKey(key))
                    .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), () -> check(tenant.slug())));
        }
    }

    private void check(String business) {
        try {
            LedgerCheckResult result = ledger.check();
            if (!result.passed()) {
                LOG.log(Level.ERROR, "The ledger of {0} differs from its payments: {1}", business, result.findings());
            }
        } catch (RuntimeException failed) { // the other businesses are checked all the same
            LOG.log(Level.ERROR, "The ledger of " + business + " could not be checked", failed);
        }
    }
}
