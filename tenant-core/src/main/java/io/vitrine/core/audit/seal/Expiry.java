package io.vitrine.core.audit.seal;

import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Lets payloads go whose retention has ended, in every business. What goes is found by the database itself, which announces
 * it first and destroys it in a later run, once the announcement is sealed.
 */
@ApplicationScoped
public class Expiry implements TimedWork {

    private static final Logger LOG = System.getLogger(Expiry.class.getName());

    private static final String ALL = "select cast(key as text) as key, id from platform.tenant";
    private static final String EXPIRE = "select platform.expire_events(cast(? as name), ?, ?)";

    @Inject
    SealerPool pool;

    @Inject
    Ids ids;

    @Override
    public String name() {
        return "audit-retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        List<TrailName> trails = pool.sql()
                .withHandle(handle -> handle.createQuery(ALL)
                        .map((row, context) ->
                                TrailName.of(row.getString("key"), new TenantId(row.getObject("id", UUID.class))))
                        .list());
        trails.forEach(this::expireQuietly);
    }

    /** How many payloads went. */
    public long expire(TrailName trail) {
        return pool.sql()
                .inTransaction(handle -> handle.select(EXPIRE, trail.schema(), ids.next(), trail.owner())
                        .mapTo(Long.class)
                        .one());
    }

    /** One trail that fails does not keep the others. */
    private void expireQuietly(TrailName trail) {
        try {
            long gone = expire(trail);
            if (gone > 0) {
                LOG.log(Level.INFO, "{0} payloads of {1} expired under retention", gone, trail.origin());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Payloads of a trail could not expire now: " + trail.origin(), e);
        }
    }
}
