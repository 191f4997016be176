package io.vitrine.commerce.marketing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.letter.Language;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes consents to be reminded, and what became of them. */
@ApplicationScoped
class ReminderRows {

    private static final Duration LOST = Duration.ofMinutes(10);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LONG_AGO = Duration.ofDays(14);
    private static final Duration PROOFS = Duration.ofDays(7);
    private static final Duration REMINDERS = Duration.ofDays(180);

    /** A cart that is reminded of now. */
    record Due(UUID cart, String email, Language language) {}

    /** What it holds. */
    record Thing(String name, int quantity) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    CartPolicy policy() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ReminderSql.POLICY)
                        .map((row, context) -> new CartPolicy(
                                row.getBoolean("reminding"), row.getInt("hours"), row.getInt("keep_days")))
                        .findOne()
                        .orElse(CartPolicy.UNSET));
    }

    void set(CartPolicy policy) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ReminderSql.SET)
                        .bind("reminding", policy.reminding())
                        .bind("hours", policy.hours())
                        .bind("days", policy.keepDays())
                        .bind("now", now())
                        .execute());
    }

    void agree(UUID cart, String email, Optional<Language> language, String words) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ReminderSql.AGREE)
                        .bind("cart", cart)
                        .bind("email", email)
                        .bind("language", language.map(Language::code).orElse(null))
                        .bind("words", words)
                        .bind("now", now())
                        .execute());
    }

    void withdraw(UUID cart) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ReminderSql.WITHDRAW)
                        .bind("cart", cart)
                        .execute());
    }

    boolean agreed(UUID cart) {
        return holds(ReminderSql.AGREED, cart);
    }

    boolean open(UUID cart) {
        return holds(ReminderSql.OPEN, cart);
    }

    List<Due> take(CartPolicy policy, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ReminderSql.TAKE)
                        .bind("now", now())
                        .bind("lost", now().minus(LOST))
                        .bind("before", now().minusHours(policy.hours()))
                        .bind("since", now().minus(LONG_AGO))
                        .bind("week", now().minus(WEEK))
                        .bind("limit", limit)
                        .map((row, context) -> new Due(
                                row.getObject("cart_id", UUID.class),
                                row.getString("email"),
                                Language.of(row.getString("language"))))
                        .list());
    }

    List<Thing> things(UUID cart) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ReminderSql.LINES)
                        .bind("cart", cart)
                        .map((row, context) -> new Thing(row.getString("name"), row.getInt("quantity")))
                        .list());
    }

    void left(UUID cart, String state, Optional<OpaqueToken> token) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ReminderSql.LEFT)
                        .bind("cart", cart)
                        .bind("state", state)
                        .bindByType("token", token.map(OpaqueToken::hash).orElse(null), byte[].class)
                        .bind("now", now())
                        .execute());
    }

    Map<VariantId, Integer> pieces(OpaqueToken token) {
        Map<VariantId, Integer> pieces = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(ReminderSql.OF_TOKEN)
                        .bind("token", token.hash())
                        .map((row, context) -> Map.entry(
                                new VariantId(row.getObject("variant_id", UUID.class)), row.getInt("quantity")))
                        .forEach(one -> pieces.put(one.getKey(), one.getValue())));
        return pieces;
    }

    boolean known(OpaqueToken token) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ReminderSql.KNOWN)
                        .bind("token", token.hash())
                        .mapTo(boolean.class)
                        .one());
    }

    /** Whether it was not so before. */
    boolean refuse(OpaqueToken token) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(ReminderSql.REFUSE)
                                .bind("token", token.hash())
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    /** Whether it was not so before. */
    boolean allow(OpaqueToken token) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(ReminderSql.ALLOW)
                                .bind("token", token.hash())
                                .execute()
                        == 1);
    }

    /** How many carts went. */
    int sweep(CartPolicy policy, int limit) {
        return database.tenant().withHandle(handle -> {
            handle.createUpdate(ReminderSql.SWEEP_PROOFS)
                    .bind("before", now().minus(PROOFS))
                    .execute();
            handle.createUpdate(ReminderSql.SWEEP_REMINDERS)
                    .bind("before", now().minus(REMINDERS))
                    .execute();
            return handle.createUpdate(ReminderSql.SWEEP)
                    .bind("before", now().minusDays(policy.keepDays()))
                    .bind("limit", limit)
                    .execute();
        });
    }

    private boolean holds(String sql, UUID cart) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("cart", cart)
                        .mapTo(boolean.class)
                        .one());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
