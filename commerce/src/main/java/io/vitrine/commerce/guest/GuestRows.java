package io.vitrine.commerce.guest;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what is known of guests' addresses. */
@ApplicationScoped
class GuestRows {

    private static final Duration LASTS = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * Whom to write to.
     *
     * @param order number of the order that the cart became
     * @param proved whether there is nothing to ask
     */
    record Mailbox(UUID cart, String email, String language, Optional<String> order, boolean proved) {}

    /**
     * A try at a code.
     *
     * @param code what the hash of the right one is, in hexadecimal digits
     */
    record Guess(UUID proof, String code) {}

    /** What was confirmed. */
    record Shown(UUID proof, UUID cart, Optional<UUID> order) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    GuestPolicy policy() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.POLICY)
                        .map((row, context) ->
                                new GuestPolicy(GuestRule.valueOf(row.getString("rule")), row.getInt("flag_hours")))
                        .findOne()
                        .orElse(GuestPolicy.UNSET));
    }

    void set(GuestPolicy policy) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(GuestSql.SET)
                        .bind("rule", policy.rule().name())
                        .bind("hours", policy.flagHours())
                        .bind("now", now())
                        .execute());
    }

    Optional<Mailbox> mailbox(UUID cart) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.MAILBOX)
                        .bind("cart", cart)
                        .map((row, context) -> new Mailbox(
                                cart,
                                row.getString("email"),
                                row.getString("language"),
                                Optional.ofNullable(row.getString("number")),
                                row.getBoolean("proved")))
                        .findOne());
    }

    /** The location of an order; absent when there is no such order. */
    Optional<UUID> placeOf(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select location_id from sales_order where id = :order")
                        .bind("order", order)
                        .mapTo(UUID.class)
                        .findOne());
    }

    Optional<UUID> cartOf(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.CART_OF)
                        .bind("order", order)
                        .mapTo(UUID.class)
                        .findOne());
    }

    /** Whether it was drawn: the mailbox has had enough otherwise. */
    boolean draw(UUID id, Mailbox to, OpaqueToken token, byte[] code) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(GuestSql.DRAW)
                                .bind("id", id)
                                .bind("cart", to.cart())
                                .bind("email", to.email())
                                .bind("token", token.hash())
                                .bind("code", code)
                                .bind("now", now())
                                .bind("since", now().minus(HOUR))
                                .bind("expires", now().plus(LASTS))
                                .execute()
                        == 1);
    }

    Optional<Guess> guess(UUID cart) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.TRY)
                        .bind("cart", cart)
                        .bind("now", now())
                        .map((row, context) -> new Guess(row.getObject("id", UUID.class), row.getString("code_hash")))
                        .findOne());
    }

    Optional<UUID> link(OpaqueToken token) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.LINK)
                        .bind("token", token.hash())
                        .bind("now", now())
                        .mapTo(UUID.class)
                        .findOne());
    }

    /** Empty when it was used before, or is for another address than the cart's. */
    Optional<Shown> use(UUID proof, String how) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.USE)
                        .bind("id", proof)
                        .bind("how", how)
                        .bind("now", now())
                        .map((row, context) -> new Shown(
                                proof,
                                row.getObject("cart_id", UUID.class),
                                Optional.ofNullable(row.getObject("order_id", UUID.class))))
                        .findOne());
    }

    Optional<Confirmation> ofOrder(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.OF_ORDER)
                        .bind("order", order)
                        .map((row, context) -> confirmation(row))
                        .findOne());
    }

    Optional<Confirmation> ofCart(UUID cart) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(GuestSql.OF_CART)
                        .bind("cart", cart)
                        .map((row, context) -> confirmation(row))
                        .findOne());
    }

    boolean vouch(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(GuestSql.VOUCH)
                                .bind("order", order)
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                row.getBoolean("holds"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("proved_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("how")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
