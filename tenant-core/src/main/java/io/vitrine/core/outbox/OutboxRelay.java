package io.vitrine.core.outbox;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.operations.Background;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Delivers events after the commit of their change: at once on the node that made it, within a second on any other.
 *
 * <p>No NOTIFY in the transaction of the change: it would make commits wait for one another.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofMillis(150);

    @Inject
    Background background;

    @Inject
    OutboxBatches batches;

    @Inject
    Subscribers subscribers;

    @Inject
    Tenants tenants;

    @Inject
    WaitingBusinesses waiting;

    private final Set<String> awake = new LinkedHashSet<>();

    /** Starts delivering. */
    public void start() {
        background.forever("outbox-relay", this::deliverNext);
        background.every("outbox-poll", POLL, this::wakeWaiting);
    }

    /** Says that the business has new events. */
    public void wake(String tenantKey) {
        synchronized (awake) {
            awake.add(tenantKey);
            awake.notifyAll();
        }
    }

    private void wakeWaiting() {
        CurrentCall.with(Call.platform("outbox-poll"), waiting::keys).forEach(this::wake);
    }

    /** A turn: one batch for each business that has events. The rest after it lets a burst gather into one batch. */
    private void deliverNext() throws InterruptedException {
        boolean more = false;
        for (String key : takeAwake()) {
            more |= tenants.byKey(key).filter(this::deliverTo).isPresent();
        }
        if (!more) {
            Thread.sleep(REST.toMillis());
        }
    }

    private List<String> takeAwake() throws InterruptedException {
        synchronized (awake) {
            while (awake.isEmpty()) {
                awake.wait();
            }
            List<String> keys = List.copyOf(awake);
            awake.clear();
            return keys;
        }
    }

    /** Whether more waits than one batch of each subscriber. */
    private boolean deliverTo(Tenant tenant) {
        boolean more = false;
        for (Subscriber subscriber : due(tenant)) {
            more |= CurrentCall.with(Call.system(tenant, subscriber.name()), () -> drain(tenant, subscriber));
        }
        return more;
    }

    /** Nobody when the business cannot be asked: the others do not wait for it, and the poll comes back to it. */
    private List<Subscriber> due(Tenant tenant) {
        List<Subscriber> all = subscribers.all();
        try {
            Set<String> names = CurrentCall.with(
                    Call.system(tenant, "outbox"),
                    () -> batches.due(all.stream().map(Subscriber::name).toList()));
            return all.stream().filter(one -> names.contains(one.name())).toList();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "The outbox of " + tenant.id() + " cannot be read now", e);
            return List.of();
        }
    }

    /** One batch each time, so that a busy business does not keep the others waiting. */
    private boolean drain(Tenant tenant, Subscriber subscriber) {
        try {
            boolean full = batches.deliver(subscriber, BATCH) == BATCH;
            if (full) {
                wake(tenant.key());
            }
            return full;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "A batch of " + subscriber.name() + " failed, its events go one by one", e);
            oneByOne(subscriber);
            return false;
        }
    }

    private void oneByOne(Subscriber subscriber) {
        for (int i = 0; i < BATCH; i++) {
            try {
                if (batches.deliver(subscriber, 1) < 1) {
                    return;
                }
            } catch (RuntimeException e) {
                batches.postpone(subscriber, String.valueOf(e.getMessage()));
            }
        }
    }
}
