package io.vitrine.identity.token;

import io.vitrine.core.access.Actor;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.time.ShortMemory;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.MembershipChanged;
import io.vitrine.identity.membership.RoleChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * From an access token to its person. What a token proved is remembered for up to 60 seconds and never beyond its end,
 * so that a busy client pays for one signature a minute; a revocation therefore takes effect within that time.
 */
@ApplicationScoped
class AccessCheck {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private record Known(AccessClaims claims, Actor actor) {}

    @Inject
    AccessTokens tokens;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    private final ShortMemory<String, Known> memory = new ShortMemory<>(MOST);

    /** The person, if the token is good on the host of this business. */
    Optional<Actor> actor(String token, Tenant tenant) {
        Instant now = clock.instant();
        Optional<Known> known = memory.get(token, now);
        return (known.isPresent() ? known : verify(token, tenant, now))
                .filter(holder -> holder.claims().tenant().equals(tenant.id()) && tokens.trusts(holder.claims()))
                .map(Known::actor);
    }

    /** Forgets at once, on this node, what tokens of the family proved. */
    void forget(UUID family) {
        forget(claims -> claims.family().equals(family));
    }

    /** Forgets at once, on this node, what such tokens proved. */
    void forget(Predicate<AccessClaims> which) {
        memory.forgetIf(known -> which.test(known.claims()));
    }

    /** Forgets at once, on this node, what tokens of the account proved. */
    void forgetAll(AccountId account) {
        memory.forgetIf(
                known -> known.actor().id().filter(account.value()::equals).isPresent());
    }

    /** Tokens of the person, of whoever acts in this person's name, and of clients that the person answers for. */
    void forgetMember(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipChanged change) {
        memory.forgetIf(known -> known.claims().tenant().equals(change.tenant())
                && known.actor().id().filter(change.account().value()::equals).isPresent());
    }

    void forgetRoles(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged change) {
        memory.forgetIf(known -> known.claims().tenant().equals(change.tenant()));
    }

    private Optional<Known> verify(String token, Tenant tenant, Instant now) {
        Optional<Known> known = tokens.read(token, tenant).flatMap(this::holder);
        known.ifPresent(holder -> memory.put(token, holder, remembered(holder.claims(), now), now));
        return known;
    }

    private Optional<Known> holder(AccessClaims claims) {
        return holders.actor(claims).map(actor -> new Known(claims, actor));
    }

    private static Instant remembered(AccessClaims claims, Instant now) {
        Instant latest = now.plus(REMEMBERED);
        return claims.until().isBefore(latest) ? claims.until() : latest;
    }
}
