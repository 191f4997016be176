package io.vitrine.ui.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.ProductSort;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.pricing.QuantityPrice;
import io.vitrine.ui.kit.Formats;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shop says, to people and to machines. */
class WordsTest {

    private static final Formats EUROS = Formats.of("ES", Currency.getInstance("EUR"), ZoneOffset.UTC);

    @Test
    void pricesByQuantityLeaveNoGap() {
        List<Offered.Tier> tiers = TierWords.of(
                List.of(price(1, "4.90"), price(50, "4.35"), price(51, "4.3425"), price(1000, "3.60")), EUROS);
        assertEquals(
                List.of("1–49 €4.90", "50 €4.35", "51–999 €4.3425", "1,000+ €3.60"),
                tiers.stream().map(tier -> tier.pieces() + " " + tier.price()).toList());
    }

    @Test
    void nothingInStructuredDataEndsItsElement() {
        String script = Structured.script(Json.createObjectBuilder()
                .add("name", "</script><script>alert(1)</script>&\u2028")
                .build());
        assertFalse(script.contains("<"), script);
        assertFalse(script.contains(">"), script);
        assertFalse(script.contains("\u2028"), script);
        assertTrue(script.contains("\\u003c/script"), script);
    }

    @Test
    void theAddressOfAListKeepsWhatWasAsked() {
        Asked asked = new Asked(
                "trail & mud",
                "soles",
                Map.of("colour", List.of("Black", "Gum")),
                true,
                Optional.of(ProductSort.DEAREST),
                Optional.empty());
        assertEquals(
                "/products?q=trail+%26+mud&collection=soles&filter%5Bcolour%5D=Black&filter%5Bcolour%5D=Gum"
                        + "&available=true&sort=-price&after=c1",
                asked.next("c1"));
        assertTrue(asked.narrowed());
        assertEquals("/products", new Asked("", "", Map.of(), false, Optional.empty(), Optional.empty()).first());
    }

    @Test
    void anOrderStandsAtOneStageOrHasEnded() {
        assertEquals(List.of("now", "next", "next", "next"), stages(OrderStatus.PENDING_PAYMENT));
        assertEquals(List.of("done", "now", "next", "next"), stages(OrderStatus.READY_TO_SHIP));
        assertEquals(List.of("done", "done", "now", "next"), stages(OrderStatus.PARTLY_SHIPPED));
        assertEquals(List.of("done", "done", "done", "done"), stages(OrderStatus.DELIVERED));
        assertEquals(List.of(), stages(OrderStatus.CANCELLED));
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        String tag = Kept.tag("page".getBytes(StandardCharsets.UTF_8));
        assertTrue(Kept.known(tag, tag));
        assertTrue(Kept.known("\"other\", " + tag, tag));
        assertFalse(Kept.known(Kept.tag("new page".getBytes(StandardCharsets.UTF_8)), tag));
        assertFalse(Kept.known(null, tag));
    }

    @Test
    void sizesStandInTheOrderOfSizes() {
        assertEquals(
                List.of("36", "38.5", "100"),
                Stream.of("100", "36", "38.5").sorted(Values.ORDER).toList());
        assertEquals(
                List.of("S", "M", "XL"),
                Stream.of("XL", "S", "M").sorted(Values.ORDER).toList());
    }

    @Test
    void previewsAreCutBetweenWords() {
        assertEquals("Deep lugs for…", Text.preview("Deep lugs\nfor mud and stone", 14));
        assertEquals("Short", Text.preview(" Short ", 14));
    }

    private static List<String> stages(OrderStatus status) {
        return OrderPages.stages(status).stream().map(OrderPage.Stage::state).toList();
    }

    private static QuantityPrice price(int from, String amount) {
        return new QuantityPrice(from, new BigDecimal(amount));
    }
}
