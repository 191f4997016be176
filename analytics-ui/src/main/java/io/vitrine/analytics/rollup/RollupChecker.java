package io.vitrine.analytics.rollup;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Compares the roll-ups of every business with its raw rows, again and again. */
@ApplicationScoped
class RollupChecker implements TimedWork {

    private static final Logger LOG = System.getLogger(RollupChecker.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    CheckRows rows;

    @Inject
    CheckTrail trail;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "rollup-check";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        List<String> keys = CurrentCall.with(Call.platform(name()), tenants::activeKeys);
        long turn = clock.instant().getEpochSecond() / PAUSE.toSeconds();
        keys.forEach(key -> tenants.byKey(key)
                .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), () -> quietly(turn))));
    }

    /** Compares everything now, for the business of the current call. */
    CheckResult check() {
        return keep(rows.span().map(List::of).orElse(List.of()));
    }

    private void quietly(long turn) {
        try {
            CheckResult result = keep(rows.span().map(span -> span.turn(turn)).orElse(List.of()));
            if (result.differences() > 0) {
                trail.record(result);
                LOG.log(Level.WARNING, () -> "Roll-ups differ from the raw rows: " + result.examples());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Roll-ups could not be compared", e);
        }
    }

    private CheckResult keep(List<CheckWindow> windows) {
        CheckResult result = windows.stream().map(rows::compare).reduce(CheckResult.NOTHING, CheckResult::plus);
        rows.store(result);
        return result;
    }
}
