package io.vitrine.commerce.fulfilment.easypost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.fulfilment.BoughtLabel;
import io.vitrine.commerce.fulfilment.CarrierAccount;
import io.vitrine.commerce.fulfilment.CarrierCall;
import io.vitrine.commerce.fulfilment.Consignment;
import io.vitrine.commerce.fulfilment.LiveRate;
import io.vitrine.commerce.fulfilment.ParcelNews;
import io.vitrine.commerce.fulfilment.ParcelState;
import io.vitrine.commerce.fulfilment.PostalAddress;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.PretendServer;
import io.vitrine.commerce.payment.client.PretendServer.Seen;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EasyPostTest {

    private static final Consignment PARCEL = new Consignment(
            new PostalAddress("Ana", "1 Main St", "", "Austin", "TX", "78701", "US", ""), 1_000, "Order 7");

    private final PretendServer server = new PretendServer(this::answer);
    private final EasyPost carrier = new EasyPost(
            new GatewayClient(Duration.ofSeconds(2)),
            new GatewayClient(Duration.ofMillis(200)),
            server.address(),
            new CarrierAccount(
                    Map.of("fromName", "Shop", "fromPostalCode", "94105", "fromCountry", "US", "lengthCm", "25.4"),
                    Map.of("apiKey", "EZ1", "webhookSecret", "hook")));

    private volatile boolean bought;
    private volatile boolean broke;
    private volatile String labelAt = "";

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void ratesAreAskedByWeightAndPlace() {
        assertEquals(
                List.of(
                        new LiveRate("UPS", "Ground", dollars("9.10"), OptionalInt.of(4)),
                        new LiveRate("USPS", "Priority", dollars("7.90"), OptionalInt.empty())),
                carrier.rates(PARCEL));
        JsonObject sent = new Reply(
                        200, server.seen("POST /v2/shipments").get(0).body())
                .json()
                .getJsonObject("shipment");
        assertEquals("78701", sent.getJsonObject("to_address").getString("zip"));
        assertEquals("94105", sent.getJsonObject("from_address").getString("zip"));
        assertEquals(
                new BigDecimal("35.3"),
                sent.getJsonObject("parcel").getJsonNumber("weight").bigDecimalValue(),
                "in ounces, rounded up");
        assertEquals(
                new BigDecimal("10.0"),
                sent.getJsonObject("parcel").getJsonNumber("length").bigDecimalValue());
        assertEquals("easypost-ups-ground", carrier.rates(PARCEL).get(0).id("easypost"));
    }

    @Test
    void ratesAreNotWaitedForLong() {
        server.slow(1, Duration.ofMillis(600));
        assertThrows(GatewayFailed.class, () -> carrier.rates(PARCEL));
    }

    @Test
    void aLabelIsBoughtOnceAndFetchedAgain() {
        String announced = carrier.announce(PARCEL);
        BoughtLabel label = carrier.buy(announced, Optional.of("easypost-ups-ground"), Optional.empty());
        assertEquals("UPS", label.carrier());
        assertEquals("1Z999", label.tracking());
        assertEquals(dollars("9.10"), label.cost());
        assertTrue(new String(label.pdf().content(), StandardCharsets.US_ASCII).startsWith("%PDF-"));
        assertEquals(
                label.tracking(),
                carrier.buy(announced, Optional.empty(), Optional.empty()).tracking());
        assertEquals(1, server.seen("POST /v2/shipments/shp_1/buy").size());
        assertTrue(server.seen("POST /v2/shipments/shp_1/buy").get(0).body().contains("rate_ups"));
    }

    @Test
    void theCheapestIsTakenWhereNoneIsChosenAndNoneAboveTheLimit() {
        carrier.buy("shp_1", Optional.of("standard"), Optional.empty());
        assertTrue(server.seen("POST /v2/shipments/shp_1/buy").get(0).body().contains("rate_usps"));
        bought = false;
        assertEquals(
                409,
                assertThrows(Problem.class, () -> carrier.buy("shp_1", Optional.empty(), Optional.of(dollars("7.89"))))
                        .status());
    }

    @Test
    void whatTheCarrierRefusesIsSaidInItsWords() {
        broke = true;
        Problem refused = assertThrows(Problem.class, () -> carrier.buy("shp_1", Optional.empty(), Optional.empty()));
        assertEquals(409, refused.status());
        assertEquals("Insufficient funds", refused.detail());
    }

    @Test
    void aLabelIsFetchedFromTheCarrierOnly() {
        labelAt = "http://127.0.0.1:9/label.pdf";
        assertThrows(GatewayFailed.class, () -> carrier.buy("shp_1", Optional.empty(), Optional.empty()));
        labelAt = "file:///etc/passwd";
        assertThrows(GatewayFailed.class, () -> carrier.buy("shp_1", Optional.empty(), Optional.empty()));
        labelAt = server.address() + "/nothing";
        assertThrows(GatewayFailed.class, () -> carrier.buy("shp_1", Optional.empty(), Optional.empty()));
    }

    @Test
    void aMessageNeedsItsSignature() {
        String body =
                "{\"id\":\"evt_1\",\"result\":{\"object\":\"Tracker\",\"tracking_code\":\"1Z999\",\"status\":\"delivered\","
                        + "\"updated_at\":\"2026-11-20T12:00:00Z\",\"tracking_details\":[{\"datetime\":\"2026-11-20T11:00:00Z\"},"
                        + "{\"datetime\":\"2026-11-20T11:30:00Z\"}]}}";
        assertEquals(
                Optional.of(
                        new ParcelNews("evt_1", "1Z999", ParcelState.DELIVERED, Instant.parse("2026-11-20T11:30:00Z"))),
                carrier.read(signed(body, "hook")));
        assertThrows(Problem.class, () -> carrier.read(signed(body, "other")));
        assertThrows(Problem.class, () -> carrier.read(new CarrierCall(Map.of(), body)));
        assertThrows(
                Problem.class,
                () -> carrier.read(new CarrierCall(signed(body, "hook").headers(), body + " ")));
        String batch = "{\"id\":\"evt_2\",\"result\":{\"object\":\"Batch\"}}";
        assertEquals(Optional.empty(), carrier.read(signed(batch, "hook")));
    }

    private static CarrierCall signed(String body, String secret) {
        return new CarrierCall(Map.of("x-hmac-signature", "hmac-sha256-hex=" + Signatures.hex(secret, body)), body);
    }

    private Reply answer(Seen request) {
        if (request.path().equals("/label.pdf")) {
            return new Reply(200, "%PDF-1.4 label");
        }
        if (!request.header("authorization").equals(Optional.of("Basic RVoxOg=="))) {
            return new Reply(401, "{}");
        }
        return switch (request.what()) {
            case "POST /v2/shipments", "GET /v2/shipments/shp_1" -> new Reply(200, shipment());
            case "POST /v2/shipments/shp_1/buy" -> {
                if (broke) {
                    yield new Reply(402, "{\"error\":{\"message\":\"Insufficient funds\"}}");
                }
                bought = true;
                yield new Reply(200, shipment());
            }
            default -> new Reply(404, "{}");
        };
    }

    private String shipment() {
        String rates =
                "[{\"id\":\"rate_ups\",\"carrier\":\"UPS\",\"service\":\"Ground\",\"rate\":\"9.10\",\"currency\":\"USD\","
                        + "\"delivery_days\":4},{\"id\":\"rate_usps\",\"carrier\":\"USPS\",\"service\":\"Priority\",\"rate\":\"7.90\","
                        + "\"currency\":\"USD\",\"delivery_days\":null}]";
        String label = labelAt.isEmpty() ? server.address() + "/label.pdf" : labelAt;
        return "{\"id\":\"shp_1\",\"rates\":" + rates
                + (bought
                        ? ",\"tracking_code\":\"1Z999\",\"selected_rate\":{\"carrier\":\"UPS\",\"service\":\"Ground\",\"rate\":\"9.10\","
                                + "\"currency\":\"USD\"},\"postage_label\":{\"label_url\":\"" + label + "\"}"
                        : ",\"postage_label\":null")
                + "}";
    }

    private static Money dollars(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("USD"));
    }
}
