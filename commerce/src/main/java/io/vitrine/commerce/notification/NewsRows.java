package io.vitrine.commerce.notification;

import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.notification.OrderNews.Discount;
import io.vitrine.commerce.notification.OrderNews.Line;
import io.vitrine.commerce.notification.OrderNews.Parcel;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what there is to tell of orders. */
@ApplicationScoped
class NewsRows {

    @Inject
    Database database;

    /** The orders of these ids, or of the invoices of these ids, each by the id that it was asked for with. One statement. */
    Map<UUID, OrderNews> find(Collection<UUID> ids) {
        Map<UUID, OrderNews> found = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(NewsSql.ORDERS)
                        .bindByType("ids", ids.toArray(UUID[]::new), UUID[].class)
                        .map((row, context) ->
                                Map.entry(Optional.ofNullable(row.getObject("invoice_id", UUID.class)), news(row)))
                        .forEach(one -> {
                            found.put(one.getValue().id(), one.getValue());
                            one.getKey().ifPresent(invoice -> found.put(invoice, one.getValue()));
                        }));
        return found;
    }

    /** An order as the links to all orders name it. */
    record Found(UUID order, String number, Instant placedAt, UUID cart, String language, String email) {}

    /** The latest orders with this address. */
    List<Found> of(String email) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NewsSql.OF_ADDRESS)
                        .bind("email", email)
                        .map((row, context) -> new Found(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                                row.getObject("cart", UUID.class),
                                row.getString("language"),
                                row.getString("email")))
                        .list());
    }

    private static OrderNews news(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderNews(
                row.getObject("id", UUID.class),
                row.getString("number"),
                OrderStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("cart", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("news"),
                list(row.getString("lines"), NewsRows::line),
                list(row.getString("discounts"), NewsRows::discount),
                Money.of(row.getBigDecimal("shipping"), currency),
                Money.of(row.getBigDecimal("tax"), currency),
                Money.of(row.getBigDecimal("total"), currency),
                row.getBoolean("prices_hold_tax"),
                row.getString("shipping_name"),
                row.getString("payment_method"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                new Destination(read(row.getString("address")).asJsonObject()),
                list(row.getString("parcels"), NewsRows::parcel),
                Optional.ofNullable(row.getString("invoice")),
                Language.of(row.getString("language")),
                row.getBoolean("awaited"));
    }

    private static Line line(JsonObject json) {
        return new Line(
                json.getString("name"),
                json.getJsonNumber("quantity").bigDecimalValue(),
                json.getJsonNumber("price").bigDecimalValue());
    }

    private static Discount discount(JsonObject json) {
        return new Discount(
                json.getString("words"), json.getJsonNumber("amount").bigDecimalValue());
    }

    private static Parcel parcel(JsonObject json) {
        return new Parcel(
                UUID.fromString(json.getString("id")),
                json.getString("carrier", ""),
                json.getString("tracking", ""),
                json.isNull("pieces")
                        ? List.of()
                        : json.getJsonArray("pieces").getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList());
    }

    private static <T> List<T> list(@Nullable String text, Function<JsonObject, T> read) {
        return text == null
                ? List.of()
                : read(text).asJsonArray().stream()
                        .map(JsonValue::asJsonObject)
                        .map(read)
                        .toList();
    }

    private static JsonValue read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
