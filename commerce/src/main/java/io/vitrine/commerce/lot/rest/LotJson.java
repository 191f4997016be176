package io.vitrine.commerce.lot.rest;

import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.lot.Lot;
import io.vitrine.commerce.lot.LotCheck;
import io.vitrine.commerce.lot.LotDetails;
import io.vitrine.commerce.lot.LotPlace;
import io.vitrine.commerce.lot.LotRecipient;
import io.vitrine.commerce.lot.OrderLot;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Lots as JSON. */
final class LotJson {

    private LotJson() {}

    static JsonObject page(StockPage<Lot> page, LocalDate today) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", array(page.rows(), lot -> lot(lot, today)));
        page.next().ifPresentOrElse(cursor -> json.add("next", cursor), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject details(LotDetails details, LocalDate today) {
        return lot(details.lot(), today)
                .add("locations", array(details.places(), LotJson::place))
                .add("checks", array(details.checks(), LotJson::check))
                .build();
    }

    static <T> JsonObject list(List<T> rows, Function<T, JsonObjectBuilder> row) {
        return Json.createObjectBuilder()
                .add("data", array(rows, row))
                .add("next", JsonValue.NULL)
                .build();
    }

    static JsonObjectBuilder recipient(LotRecipient recipient) {
        return Json.createObjectBuilder()
                .add("order", recipient.order().toString())
                .add("number", recipient.number())
                .add("shippedAt", recipient.shippedAt().toString())
                .add("name", recipient.name())
                .add("email", recipient.email())
                .add("phone", recipient.phone())
                .add("shipped", recipient.shipped())
                .add("returned", recipient.returned());
    }

    static JsonObjectBuilder ofOrder(OrderLot lot) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("lot", lot.lot().toString())
                .add("code", lot.code())
                .add("sku", lot.sku())
                .add("state", lot.state().name())
                .add("pieces", lot.pieces());
        lot.expiresOn().ifPresent(day -> json.add("expiresOn", day.toString()));
        return json;
    }

    private static JsonObjectBuilder lot(Lot lot, LocalDate today) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", lot.id().toString())
                .add("variant", lot.variant().toString())
                .add("sku", lot.sku())
                .add("name", lot.name())
                .add("code", lot.code())
                .add("state", lot.state().name())
                .add("reason", lot.reason())
                .add("free", lot.free(today))
                .add("onHand", lot.onHand())
                .add("createdAt", lot.createdAt().toString());
        lot.expiresOn().ifPresent(day -> json.add("expiresOn", day.toString()));
        return json;
    }

    private static JsonObjectBuilder place(LotPlace place) {
        return Json.createObjectBuilder()
                .add("location", place.location().toString())
                .add("name", place.name())
                .add("onHand", place.onHand());
    }

    private static JsonObjectBuilder check(LotCheck check) {
        return Json.createObjectBuilder()
                .add("at", check.at().toString())
                .add("result", check.result().name())
                .add("note", check.note())
                .add("actor", check.actor());
    }

    private static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObjectBuilder> row) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(each -> data.add(row.apply(each)));
        return data;
    }
}
