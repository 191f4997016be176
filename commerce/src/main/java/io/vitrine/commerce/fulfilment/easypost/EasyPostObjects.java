package io.vitrine.commerce.fulfilment.easypost;

import io.vitrine.commerce.fulfilment.BoughtLabel;
import io.vitrine.commerce.fulfilment.CarrierAccount;
import io.vitrine.commerce.fulfilment.CarrierCall;
import io.vitrine.commerce.fulfilment.Consignment;
import io.vitrine.commerce.fulfilment.LabelPdf;
import io.vitrine.commerce.fulfilment.LiveRate;
import io.vitrine.commerce.fulfilment.ParcelNews;
import io.vitrine.commerce.fulfilment.ParcelState;
import io.vitrine.commerce.fulfilment.PostalAddress;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What EasyPost's objects mean. */
final class EasyPostObjects {

    private static final BigDecimal GRAMS_OF_AN_OUNCE = new BigDecimal("28.349523125");
    private static final BigDecimal CM_OF_AN_INCH = new BigDecimal("2.54");

    private EasyPostObjects() {}

    static JsonObject shipment(Consignment parcel, CarrierAccount account) {
        PostalAddress from = new PostalAddress(
                account.setting("fromName"),
                account.setting("fromLine1"),
                "",
                account.setting("fromCity"),
                account.setting("fromRegion"),
                account.setting("fromPostalCode"),
                account.setting("fromCountry"),
                account.setting("fromPhone"));
        JsonObjectBuilder box = Json.createObjectBuilder()
                .add("weight", BigDecimal.valueOf(parcel.grams()).divide(GRAMS_OF_AN_OUNCE, 1, RoundingMode.UP));
        inches(box, "length", account.setting("lengthCm"));
        inches(box, "width", account.setting("widthCm"));
        inches(box, "height", account.setting("heightCm"));
        return Json.createObjectBuilder()
                .add(
                        "shipment",
                        Json.createObjectBuilder()
                                .add("reference", parcel.reference())
                                .add("from_address", address(from))
                                .add("to_address", address(parcel.to()))
                                .add("parcel", box)
                                .add("options", Json.createObjectBuilder().add("label_format", "PDF")))
                .build();
    }

    static List<LiveRate> rates(JsonObject shipment) {
        return list(shipment).stream()
                .map(rate ->
                        new LiveRate(rate.getString("carrier"), rate.getString("service"), price(rate), days(rate)))
                .toList();
    }

    static boolean bought(JsonObject shipment) {
        return object(shipment, "postage_label").isPresent();
    }

    /** @throws Problem 409 when none is left */
    static String chosen(JsonObject shipment, Optional<String> wanted, Optional<Money> most) {
        List<JsonObject> rates = list(shipment).stream()
                .filter(rate -> most.map(limit -> price(rate).currency().equals(limit.currency())
                                && price(rate).compareTo(limit) <= 0)
                        .orElse(true))
                .sorted(Comparator.comparing(rate -> price(rate).amount()))
                .toList();
        return rates.stream()
                .filter(rate -> wanted.filter(id -> id.equals(id(rate))).isPresent())
                .findFirst()
                .or(() -> rates.stream().findFirst())
                .map(rate -> rate.getString("id"))
                .orElseThrow(() -> Problem.of(
                        409, "no-carrier", "No carrier takes it", "Check the address and the weight of this parcel."));
    }

    static URI labelAddress(JsonObject shipment) {
        JsonObject label = object(shipment, "postage_label")
                .orElseThrow(() -> new GatewayFailed("EasyPost's shipment has no label"));
        String address = label.getString("label_pdf_url", label.getString("label_url", ""));
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new GatewayFailed("EasyPost's label has no address", e);
        }
    }

    static BoughtLabel label(JsonObject shipment, byte[] pdf) {
        JsonObject rate = object(shipment, "selected_rate")
                .orElseThrow(() -> new GatewayFailed("EasyPost's shipment has no rate"));
        return new BoughtLabel(
                rate.getString("carrier"),
                rate.getString("service"),
                shipment.getString("tracking_code"),
                price(rate),
                new LabelPdf(pdf));
    }

    static String message(JsonObject answer) {
        return object(answer, "error")
                .map(error -> error.getString("message", ""))
                .filter(words -> !words.isBlank())
                .orElse("No label was bought.");
    }

    /**
     * An event: {@code X-Hmac-Signature} is the hex HMAC of the body.
     *
     * @throws Problem 400 when it is not
     */
    static Optional<ParcelNews> read(CarrierCall call, String secret) {
        String given = call.header("x-hmac-signature").orElse("");
        if (secret.isEmpty() || !Signatures.same(given, "hmac-sha256-hex=" + Signatures.hex(secret, call.body()))) {
            throw Signatures.refused();
        }
        JsonObject event = new Reply(200, call.body()).json();
        return object(event, "result")
                .filter(result -> result.getString("object", "").equals("Tracker"))
                .flatMap(tracker -> state(tracker.getString("status", ""))
                        .map(state -> new ParcelNews(
                                event.getString("id"), tracker.getString("tracking_code", ""), state, at(tracker))));
    }

    static Money price(JsonObject rate) {
        return Money.of(
                new BigDecimal(rate.getString("rate")), Currency.getInstance(rate.getString("currency", "USD")));
    }

    private static String id(JsonObject rate) {
        return new LiveRate(rate.getString("carrier"), rate.getString("service"), price(rate), OptionalInt.empty())
                .id(EasyPostKind.NAME);
    }

    private static Optional<ParcelState> state(String status) {
        return switch (status) {
            case "pre_transit" -> Optional.of(ParcelState.ANNOUNCED);
            case "in_transit", "out_for_delivery", "available_for_pickup" -> Optional.of(ParcelState.ON_ITS_WAY);
            case "delivered" -> Optional.of(ParcelState.DELIVERED);
            case "return_to_sender" -> Optional.of(ParcelState.COMING_BACK);
            case "failure", "cancelled", "error" -> Optional.of(ParcelState.FAILED);
            default -> Optional.empty();
        };
    }

    /** When the last thing happened to the parcel; when the tracker was changed if it does not say. */
    private static Instant at(JsonObject tracker) {
        return Optional.ofNullable(tracker.getJsonArray("tracking_details"))
                .map(details -> details.getValuesAs(JsonObject.class))
                .flatMap(details -> details.stream()
                        .map(detail -> detail.getString("datetime", ""))
                        .filter(text -> !text.isEmpty())
                        .map(Instant::parse)
                        .max(Comparator.naturalOrder()))
                .orElseGet(() -> Instant.parse(tracker.getString("updated_at")));
    }

    private static OptionalInt days(JsonObject rate) {
        JsonValue days = rate.getOrDefault("delivery_days", JsonValue.NULL);
        return days instanceof JsonNumber number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    private static JsonObjectBuilder address(PostalAddress address) {
        return Json.createObjectBuilder()
                .add("name", address.name())
                .add("street1", address.line1())
                .add("street2", address.line2())
                .add("city", address.city())
                .add("state", address.region())
                .add("zip", address.postalCode())
                .add("country", address.country())
                .add("phone", address.phone());
    }

    private static void inches(JsonObjectBuilder box, String side, String cm) {
        if (cm.matches("[0-9]{1,3}(\\.[0-9])?")) {
            box.add(side, new BigDecimal(cm).divide(CM_OF_AN_INCH, 1, RoundingMode.UP));
        }
    }

    private static List<JsonObject> list(JsonObject shipment) {
        return Optional.ofNullable(shipment.getJsonArray("rates"))
                .map(rates -> rates.getValuesAs(JsonObject.class))
                .orElse(List.of());
    }

    private static Optional<JsonObject> object(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }
}
