package io.vitrine.identity.apikey;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.program.Overlap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The API keys of the current business: made, listed, rotated, revoked by people, and recognised. */
@ApplicationScoped
public class ApiKeys {

    private static final Duration LONGEST_LIFE = Duration.ofDays(5 * 366);
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    @Inject
    ApiKeyStore store;

    @Inject
    KeyMemory memory;

    @Inject
    Clock clock;

    /** Makes a key for which the caller answers. @throws Problem 422 when it would do more than the caller may */
    public NewSecret make(MakeKey wanted) {
        Member maker = keeper();
        List<String> beyond = wanted.scopes().beyond(maker.access());
        if (!beyond.isEmpty()) {
            throw ApiKeyRefused.moreThanYouHold(beyond);
        }
        Instant now = clock.instant();
        if (wanted.expiresAt()
                .filter(end -> !end.isAfter(now) || end.isAfter(now.plus(LONGEST_LIFE)))
                .isPresent()) {
            throw ApiKeyRefused.past();
        }
        return store.add(wanted, maker.tenant(), maker.account());
    }

    /** The keys that have not been revoked, the newest first. */
    public List<ApiKey> list() {
        CurrentCall.permit(Permission.MANAGE_KEYS);
        return store.list(CurrentCall.require().business().id());
    }

    /**
     * Draws a new secret, for which the caller answers from now on. The old one stays good for the overlap, unless the
     * person who knows it has left.
     */
    public NewSecret rotate(ApiKeyId id, Overlap overlap) {
        NewSecret drawn = store.rotate(id, overlap, keeper());
        memory.forget(known -> known.key().equals(id));
        return drawn;
    }

    /** Ends the key for good. */
    public void revoke(ApiKeyId id) {
        store.revoke(id, keeper().tenant());
        memory.forget(known -> known.key().equals(id));
    }

    /** Whether the text claims to be a key. */
    public boolean recognises(String bearer) {
        return bearer.startsWith(NewSecret.PREFIX);
    }

    /** The program behind this secret on the current business's host; empty when it is not good here and now. */
    public Optional<Actor> authenticate(String bearer) {
        Optional<TenantId> tenant = CurrentCall.require().tenant().map(business -> business.id());
        return tenant.filter(any -> NewSecret.fits(bearer)).flatMap(here -> actor(new OpaqueToken(bearer), here));
    }

    private Optional<Actor> actor(OpaqueToken secret, TenantId tenant) {
        Instant now = clock.instant();
        String hash = HexFormat.of().formatHex(secret.hash());
        return memory.get(hash, now)
                .or(() -> read(secret, hash, tenant, now))
                .filter(known -> known.tenant().equals(tenant))
                .map(KeyMemory.Known::actor);
    }

    private Optional<KeyMemory.Known> read(OpaqueToken secret, String hash, TenantId tenant, Instant now) {
        long moment = memory.moment();
        return store.use(secret, tenant).map(shown -> {
            KeyMemory.Known known = known(shown, tenant);
            memory.put(hash, known, until(shown.key(), hash, now), now, moment);
            return known;
        });
    }

    private static KeyMemory.Known known(ApiKeyStore.Shown shown, TenantId tenant) {
        ApiKeyRows.Row key = shown.key();
        Member member = shown.member();
        Actor actor = Actor.program(
                member.account().value(),
                key.id().toString(),
                key.name(),
                member.access().scoped(key.scopes()));
        return new KeyMemory.Known(key.id(), key.account(), tenant, actor);
    }

    /** Never beyond the end of the key, or of the secret that was rotated away. */
    private static Instant until(ApiKeyRows.Row key, String hash, Instant now) {
        Optional<Instant> oldEnds = hash.equals(key.hash()) ? Optional.empty() : key.oldUntil();
        return Stream.of(key.expiresAt(), oldEnds)
                .flatMap(Optional::stream)
                .reduce(now.plus(REMEMBERED), (one, other) -> one.isBefore(other) ? one : other);
    }

    private static Member keeper() {
        CurrentCall.permit(Permission.MANAGE_KEYS);
        AccountId account = new AccountId(CurrentCall.requirePerson());
        Call call = CurrentCall.require();
        return new Member(
                account, call.business().id(), call.actor().name(), call.actor().access());
    }
}
