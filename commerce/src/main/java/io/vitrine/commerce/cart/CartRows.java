package io.vitrine.commerce.cart;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.promotion.Reductions;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads and writes carts. */
@ApplicationScoped
class CartRows {

    private static final int MOST_LINES = 200;

    /**
     * What became of putting something into a cart.
     *
     * @param held pieces that the cart holds now; absent when it took none
     */
    record Put(Offer offer, Optional<Integer> held) {}

    /** One row of what is read: the cart, what promotions it has, and one of its lines if there is any. */
    private record Part(Cart head, @Nullable String promotions, Optional<CartLine> line) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    void open(CartId cart, Currency currency) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CartSql.OPEN)
                        .bind("cart", cart.value())
                        .bind("currency", currency.getCurrencyCode())
                        .bind("now", now())
                        .execute());
    }

    /** Empty when there is no open cart of this id, or no such variant. */
    Optional<Put> add(CartId cart, VariantId variant, int quantity) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(CartSql.ADD)
                        .bind("cart", cart.value())
                        .bind("variant", variant.value())
                        .bind("quantity", quantity)
                        .bind("most", MOST_LINES)
                        .bind("account", account())
                        .bind("now", now())
                        .map((row, context) -> put(row))
                        .findOne());
    }

    Optional<Put> change(CartId cart, VariantId variant, int quantity) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(CartSql.CHANGE)
                        .bind("cart", cart.value())
                        .bind("variant", variant.value())
                        .bind("quantity", quantity)
                        .bind("account", account())
                        .bind("now", now())
                        .map((row, context) -> put(row))
                        .findOne());
    }

    boolean remove(CartId cart, VariantId variant) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(CartSql.REMOVE)
                                .bind("cart", cart.value())
                                .bind("variant", variant.value())
                                .execute()
                        == 1);
    }

    boolean contact(CartId cart, String json, Optional<String> language) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(CartSql.CONTACT)
                                .bind("cart", cart.value())
                                .bind("contact", json)
                                .bind("language", language.orElse(null))
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    boolean address(CartId cart, String json) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(CartSql.ADDRESS)
                                .bind("cart", cart.value())
                                .bind("address", json)
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    boolean coupon(CartId cart, Optional<String> code) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(CartSql.COUPON)
                                .bind("cart", cart.value())
                                .bind("coupon", code.orElse(null))
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    Optional<Cart> find(CartId cart) {
        return database.tenant().withHandle(handle -> read(cart, handle.createQuery(CartSql.WHOLE)));
    }

    /** The cart as it was before; an open one goes this way from now on. */
    Optional<Cart> choose(CartId cart, String option) {
        return database.tenant()
                .withHandle(
                        handle -> read(cart, handle.createQuery(CartSql.CHOOSE).bind("option", option)));
    }

    private Optional<Cart> read(CartId cart, Query query) {
        List<Part> parts = query.bind("cart", cart.value())
                .bind("account", account())
                .bind("now", now())
                .map((row, context) -> new Part(head(cart, row), row.getString("promotions"), line(row)))
                .list();
        return parts.stream()
                .findFirst()
                .map(first -> first.head()
                        .with(
                                parts.stream()
                                        .flatMap(part -> part.line().stream())
                                        .toList(),
                                first.promotions()));
    }

    /** Of the customer who is signed in. */
    static @Nullable UUID account() {
        Actor actor = CurrentCall.require().actor();
        return actor.kind() == Actor.Kind.CUSTOMER ? actor.id().orElse(null) : null;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Cart head(CartId cart, ResultSet row) throws SQLException {
        return new Cart(
                cart,
                Currency.getInstance(row.getString("currency")),
                Optional.ofNullable(row.getString("contact")).map(CartJson::contact),
                Optional.ofNullable(row.getString("address")).map(CartJson::address),
                Optional.ofNullable(row.getString("shipping_option")),
                List.of(),
                Optional.ofNullable(row.getString("coupon")),
                Reductions.NONE,
                Optional.ofNullable(row.getObject("order_id", UUID.class)),
                row.getBoolean("being_paid"));
    }

    private static Optional<CartLine> line(ResultSet row) throws SQLException {
        int held = row.getInt("held");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new CartLine(offer(row), held, row.getBigDecimal("seen_price")));
    }

    private static Put put(ResultSet row) throws SQLException {
        return new Put(offer(row), Optional.ofNullable(row.getObject("held", Integer.class)));
    }

    static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new VariantId(row.getObject("variant_id", UUID.class)),
                row.getString("sku"),
                row.getString("name"),
                row.getString("tax_category"),
                Optional.ofNullable(row.getString("tax_code")),
                row.getBoolean("tracked"),
                row.getBoolean("on_sale"),
                row.getInt("weight_grams"),
                Optional.ofNullable(row.getBigDecimal("unit_price")),
                places(row.getArray("locations"), row.getArray("free")));
    }

    private static List<Offer.FreeStock> places(@Nullable Array locations, @Nullable Array free) throws SQLException {
        List<Offer.FreeStock> places = new ArrayList<>();
        if (locations != null && free != null) {
            UUID[] at = (UUID[]) locations.getArray();
            Long[] pieces = (Long[]) free.getArray();
            for (int i = 0; i < at.length; i++) {
                places.add(new Offer.FreeStock(new LocationId(at[i]), pieces[i]));
            }
        }
        return places;
    }
}
