package io.vitrine.journeys.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Values that no honest customer sends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileValuesIT {

    private static final List<String> QUANTITIES =
            List.of("0", "-1", "2147483648", "0.5", "\"\u0661\u0662\"", "1e3", "1e300", "null", "{}", "true");
    private static final List<String> AMOUNTS =
            List.of("\"-1\"", "\"1.0000000001\"", "\"\u0661\u0662\"", "\"NaN\"", "\"1e400\"", "\"0x10\"", "[]");
    private static final List<String> TEXTS = List.of("a\\u0000b", "a\\u202eb", "a\\u2066b", "\\ud800");

    private final Stall stall = new Stall();

    @Test
    void quantitiesAreWholeNumbersOfPieces() {
        stall.unchangedBy(() -> {
            for (String quantity : QUANTITIES) {
                stall.refuses(
                        "into the cart " + quantity,
                        stall.guest.post(
                                stall.cart + "/lines",
                                "{\"variant\":\"" + stall.variant + "\",\"quantity\":" + quantity + "}"));
                if (!quantity.equals("1e3")) { // a thousand pieces may well be received
                    stall.refuses(
                            "into stock " + quantity,
                            stall.owner.post(
                                    "/api/inventory/transactions",
                                    "{\"variant\":\"" + stall.variant + "\",\"location\":\"" + stall.location
                                            + "\",\"reason\":\"RECEIVED\",\"change\":" + quantity + "}"));
                }
            }
        });
    }

    @Test
    void amountsAreMoney() {
        stall.unchangedBy(() -> {
            for (String amount : AMOUNTS) {
                String price = "{\"amount\":" + amount + ",\"currency\":\"EUR\"}";
                stall.refuses(
                        "price " + amount,
                        stall.owner.post(
                                "/api/products",
                                "{\"name\":\"X\",\"variants\":[{\"sku\":\"X\",\"price\":" + price + "}]}"));
                stall.refuses(
                        "tier " + amount,
                        stall.owner.post(
                                stall.productPath + "/prices",
                                "{\"variant\":\"" + stall.variant + "\",\"price\":" + price + ",\"fromQuantity\":2}"));
                stall.refuses(
                        "refund " + amount,
                        stall.owner.post(
                                "/api/refunds",
                                "{\"order\":\"ord_00000000000000000000000000\",\"reason\":\"x\",\"amount\":" + price
                                        + "}"));
            }
        });
    }

    @Test
    void textsControlNoDeviceAndTurnNoDirection() {
        stall.unchangedBy(() -> {
            for (String text : TEXTS) {
                String address = "{\"name\":\"x\",\"line1\":\"" + text
                        + "\",\"city\":\"x\",\"postalCode\":\"1\",\"country\":\"ES\"}";
                refused(text, "PUT", stall.cart + "/contact", "{\"email\":\"a@b.example\",\"name\":\"" + text + "\"}");
                refused(text, "PUT", stall.cart + "/address", address);
                refused(text, "POST", "/api/products", "{\"name\":\"" + text + "\",\"variants\":[{\"sku\":\"Y\"}]}");
                refused(text, "POST", "/api/products", "{\"name\":\"Y\",\"variants\":[{\"sku\":\"" + text + "\"}]}");
                refused(text, "POST", "/api/locations", "{\"name\":\"" + text + "\",\"kind\":\"SHOP\"}");
            }
        });
    }

    @Test
    void formulasAreTextWhenTheyLeave() {
        for (String formula : List.of("=1+1", "@SUM(A1)", "+1", "-1", "\\t=1")) {
            stall.send(
                    stall.owner,
                    "POST",
                    "/api/products",
                    "{\"name\":\"" + formula + "\",\"variants\":[{\"sku\":\"" + formula + "\"}]}");
        }
        JsonObject job = stall.imported(
                "text/csv",
                "product,sku,name,price\nhat,\"=cmd|'/c calc'!A1\",\"=HYPERLINK(\"\"http://x\"\")\",5\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertFalse(job.toString().isEmpty());
        for (String line : stall.owner
                .get("/api/exports/products?format=csv")
                .expect(200)
                .body()
                .split("\r?\n", -1)) {
            for (String cell : line.split(",", -1)) {
                assertFalse(cell.matches("\"?[=@\t\r].*") || cell.matches("\"?[+-][^0-9].*"), line);
            }
        }
    }

    @Test
    void workbooksThatBurstOrReadTheServersFilesAreRefused() {
        Map<String, String> before = goods();
        for (byte[] file : List.of(Weapons.bomb(), Weapons.externalEntity())) {
            String end = stall.imported(Stall.SHEET, file).toString();
            assertFalse(end.contains("DONE"), end);
            assertFalse(end.contains("root:"), end);
        }
        assertEquals(before, goods());
    }

    private Map<String, String> goods() {
        Map<String, String> goods = stall.counts();
        goods.keySet().retainAll(Set.of("product", "variant", "variant_price", "stock_level", "stock_entry"));
        return goods;
    }

    @Test
    void picturesAndDocumentsAreWhatTheySay() {
        stall.unchangedBy(() -> {
            picture("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
            picture("image/png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
            stall.refuses(
                    "a picture of 3.6 billion points",
                    stall.owner
                            .with("Content-Type", "image/png")
                            .postBytes(stall.productPath + "/images", Weapons.vastPicture(60_000, 60_000)));
            stall.refuses("a page that is a PDF as well", document("<script>alert(1)</script>%PDF-1.4\n%%EOF"));
        });
        JsonObject both = document("%PDF-1.4\n<script>alert(1)</script>\n%%EOF")
                .expect(201)
                .json();
        Answer served = stall.guest.get(both.getString("url")).expect(200);
        assertEquals(
                "application/pdf", served.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", served.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(
                served.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse("")
                                .contains("sandbox")
                        || served.headers()
                                .firstValue("Content-Disposition")
                                .orElse("")
                                .startsWith("attachment"),
                served.headers()::toString);
    }

    @Test
    void bodiesThatAreNoRequestAreRefused() {
        stall.unchangedBy(() -> {
            String deep = "[".repeat(100_000);
            String deeper = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
            for (String path : List.of("/api/products", "/api/locations", "/api/refunds", stall.cart + "/lines")) {
                refused("deep", "POST", path, deep);
                refused("deeper", "POST", path, deeper);
                refused("nothing", "POST", path, "");
                refused("half", "POST", path, "{\"name\":");
                stall.refuses(
                        "XML to " + path,
                        stall.owner
                                .with("Content-Type", "application/xml")
                                .send("POST", path, BodyPublishers.ofString("<name/>")));
            }
            refused("a key twice", "POST", "/api/locations", "{\"name\":\"A\",\"kind\":\"SHOP\",\"name\":\"B\"}");
        });
    }

    private void refused(String what, String method, String path, String json) {
        stall.refuses(method + " " + path + " with " + what, stall.send(stall.owner, method, path, json));
    }

    private void picture(String type, String content) {
        stall.refuses(
                type,
                stall.owner
                        .with("Content-Type", type)
                        .postBytes(stall.productPath + "/images", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer document(String content) {
        return stall.owner
                .with("Content-Type", "application/pdf")
                .postBytes(stall.productPath + "/documents?title=Data", content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
