package io.vitrine.identity.apikey;

import io.vitrine.core.access.Actor;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.time.ShortMemory;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.MembershipChanged;
import io.vitrine.identity.membership.RoleChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** What secrets proved a moment ago, by their hashes. What was read before something was forgotten is not remembered. */
@ApplicationScoped
class KeyMemory {

    private static final int MOST = 10_000;

    /** A key that was good, in its business. */
    record Known(ApiKeyId key, AccountId account, TenantId tenant, Actor actor) {}

    private final ShortMemory<String, Known> memory = new ShortMemory<>(MOST);
    private final AtomicLong forgotten = new AtomicLong();

    Optional<Known> get(String hash, Instant now) {
        return memory.get(hash, now);
    }

    /** Stands for this moment; hand it to {@link #put} with what was read after it. */
    long moment() {
        return forgotten.get();
    }

    void put(String hash, Known known, Instant until, Instant now, long moment) {
        memory.put(hash, known, until, now);
        if (forgotten.get() != moment) {
            memory.forget(hash);
        }
    }

    void forget(Predicate<Known> which) {
        forgotten.incrementAndGet();
        memory.forgetIf(which);
    }

    void forgetMember(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipChanged change) {
        forget(known ->
                known.account().equals(change.account()) && known.tenant().equals(change.tenant()));
    }

    void forgetRoles(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged change) {
        forget(known -> known.tenant().equals(change.tenant()));
    }
}
