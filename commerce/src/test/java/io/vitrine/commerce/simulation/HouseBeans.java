package io.vitrine.commerce.simulation;

import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.outbox.TestOutbox;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.secrets.SecretBox;
import io.vitrine.core.secrets.TestSecrets;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the container, its configuration and other modules would provide. */
@ApplicationScoped
class HouseBeans {

    private static final SimulatedClock CLOCK = new SimulatedClock();
    private static final Fate FATE = new Fate();
    private static final UnreliableGateway GATEWAY = new UnreliableGateway(FATE);
    private final Database database = TestDatabase.shared().database();

    private @Nullable Tenant business;

    void open(Tenant opened) {
        business = opened;
    }

    @Produces
    UnreliableGateway gateway() {
        return GATEWAY;
    }

    @Produces
    Clock clock() {
        return CLOCK;
    }

    static SimulatedClock theClock() {
        return CLOCK;
    }

    @Produces
    Fate fate() {
        return FATE;
    }

    @Produces
    Database database() {
        return database;
    }

    @Produces
    Audit audit() {
        return new TestAudit(database, CLOCK);
    }

    @Produces
    Cursors cursors() {
        return new Cursors();
    }

    @Produces
    SecretBox box() {
        return TestSecrets.box();
    }

    @Produces
    Outbox outbox(@Any Instance<Subscriber> subscribers) {
        return new TestOutbox(database) {
            @Override
            public List<String> followersOf(String eventType) {
                return !eventType.startsWith("payment.") // the others only tell screens
                        ? List.of()
                        : subscribers.stream()
                                .filter(one -> one.eventTypes().contains(eventType))
                                .map(Subscriber::name)
                                .toList();
            }
        };
    }

    /** One business, which is all that timed work finds. */
    @Produces
    Tenants tenants() {
        return new Tenants() {
            @Override
            public List<String> activeKeys() {
                return Optional.ofNullable(business).map(Tenant::key).stream().toList();
            }

            @Override
            public Optional<Tenant> byKey(String key) {
                return Optional.ofNullable(business);
            }
        };
    }

    /** What a rule of two people leaves to one. */
    @Produces
    SecondPerson alone(@Any Instance<CriticalAction> actions) {
        return (kind, command, reason) -> {
            CriticalAction action = actions.stream()
                    .filter(one -> one.kind().equals(kind))
                    .findFirst()
                    .orElseThrow();
            action.check(command);
            return new Outcome.Done(action.carryOut(command, reason), Optional.empty());
        };
    }

    @Produces
    @ConfigProperty
    boolean yes() {
        return true;
    }

    @Produces
    @ConfigProperty
    int plenty() {
        return 1_000_000;
    }

    @Produces
    @ConfigProperty
    Duration soon() {
        return Duration.ofSeconds(30);
    }
}
