package io.vitrine.core.audit.seal;

import io.vitrine.core.operations.Background;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Seals, every second, what has settled: in the platform's trail, in those of businesses that this node has worked for
 * lately, and once a minute in all, for what another node left behind.
 */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = System.getLogger(Sealer.class.getName());
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final int BATCH = 5_000;

    private static final String ALL = "select cast(key as text) as key, id from platform.tenant";

    @Inject
    Background background;

    @Inject
    Database database;

    @Inject
    SealerPool pool;

    @Inject
    SealTransaction transaction;

    private final Map<String, TrailName> trails = new ConcurrentHashMap<>();
    private final Map<String, String> broken = new ConcurrentHashMap<>();
    private long swept = System.nanoTime() - LATELY.toNanos();

    /** Starts sealing. */
    void start() {
        background.every("audit-sealer", PACE, this::round);
    }

    /** Why nothing more is signed for the business; empty while all is well. */
    public Optional<String> complaint(String tenantKey) {
        return Optional.ofNullable(broken.get(tenantKey));
    }

    /** Seals at once what has settled in the trail; for tests and for those who cannot wait a second. */
    public int seal(TrailName trail) {
        int sealed = 0;
        int batch;
        do {
            batch = transaction.seal(trail, BATCH);
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    /** Begins with a new signing key, for which the old one vouches; old signatures stay valid. */
    public void rotateKey() {
        transaction.rotate();
    }

    void round() {
        sealQuietly(TrailName.PLATFORM);
        for (String key : due()) {
            TrailName trail = trails.get(key);
            if (trail != null) {
                sealQuietly(trail);
            }
        }
    }

    private Set<String> due() {
        Set<String> due = new LinkedHashSet<>(database.busyWithin(LATELY));
        boolean all = System.nanoTime() - swept > LATELY.toNanos();
        if (all || !trails.keySet().containsAll(due)) {
            learn();
        }
        if (all) {
            swept = System.nanoTime();
            due.addAll(trails.keySet());
        }
        return due;
    }

    private void learn() {
        pool.sql()
                .useHandle(handle -> handle.createQuery(ALL)
                        .map((row, context) ->
                                TrailName.of(row.getString("key"), new TenantId(row.getObject("id", UUID.class))))
                        .forEach(trail -> trails.put(trail.schema(), trail)));
    }

    /** One trail that cannot be sealed does not keep the others from it. */
    private void sealQuietly(TrailName trail) {
        try {
            seal(trail);
            broken.remove(trail.schema());
        } catch (TreeBroken e) {
            if (broken.put(trail.schema(), e.getMessage()) == null) {
                LOG.log(Level.ERROR, "An audit trail was tampered with; nothing more is signed on top of it", e);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A trail could not be sealed now: " + trail.origin(), e);
        }
    }
}
