package io.vitrine.commerce.checkout;

import io.vitrine.commerce.order.PlacementJson;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that checkouts were asked for with, kept with what waits for its payment: whoever asks again after a crash gets the
 * order that was found to be paid meanwhile, though the first answer was never stored.
 */
@ApplicationScoped
class CheckoutKeys {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    /** Parameters: key, hash of the request, order, time, and before when another request is forgotten. */
    private static final String KEEP = """
            insert into checkout_key (key, request_hash, order_id, created_at) values (?, ?, ?, ?)
            on conflict (key) do update set request_hash = excluded.request_hash, order_id = excluded.order_id,
                created_at = excluded.created_at
            where checkout_key.request_hash = excluded.request_hash or checkout_key.created_at < ?""";

    private static final String FIND = """
            select k.request_hash, o.state, o.placement::text from checkout_key k join pending_order o on o.order_id = k.order_id
            where k.key = :key and k.created_at >= :since""";

    private record Kept(String requestHash, PendingOrder.State state, String placement) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** With what the order is asked for; the key is refused with another request than before. */
    void keep(Optional<IdempotencyKey> key, UUID order, Instant now, Together writes) {
        key.ifPresent(given ->
                writes.addExactly(1, KEEP, given.value(), given.requestHash(), order, now, now.minus(REMEMBERED)));
    }

    /**
     * The order that was asked for with this key, once it stands; absent when it may be asked for (again).
     *
     * @throws io.vitrine.core.problem.Problem 409 when its money came too late and goes back, 422 when the key came with another
     *     request
     */
    @Transactional
    public Optional<PlacedOrder> placed(IdempotencyKey key) {
        return find(key).flatMap(kept -> {
            key.requireSame(kept.requestHash());
            return switch (kept.state()) {
                case PLACED -> Optional.of(PlacedOrder.of(PlacementJson.read(kept.placement())));
                case OPEN, GIVEN_UP -> Optional.empty();
                case OWED, REPAID -> throw CheckoutRefused.lapsed();
            };
        });
    }

    private Optional<Kept> find(IdempotencyKey key) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("key", key.value())
                        .bind("since", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                        .map((row, context) -> new Kept(
                                row.getString("request_hash"),
                                PendingOrder.State.valueOf(row.getString("state")),
                                row.getString("placement")))
                        .findOne());
    }
}
