package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor walks through the shop, with scripts and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorefrontIT {

    private static final String SOLE = """
            {"name":"Trail lug sole","status":"ACTIVE","description":"Deep lugs for <b>mud</b> </script>",
             "attributes":{"material":"TR rubber"},"variants":[
              {"sku":"TL-42-B","price":{"amount":"4.90","currency":"EUR"},"options":{"size":"42","colour":"Black"}},
              {"sku":"TL-43-B","price":{"amount":"4.90","currency":"EUR"},"options":{"size":"43","colour":"Black"}},
              {"sku":"TL-42-G","price":{"amount":"4.90","currency":"EUR"},"options":{"size":"42","colour":"Gum"}},
              {"sku":"TL-43-G","price":{"amount":"4.90","currency":"EUR"},"options":{"size":"43","colour":"Gum"}}]}""";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        business = Business.open("store");
        String location = business.addLocation("Workshop");
        Answer before = business.anonymous().get("/").expect(303);
        assertTrue(before.headers().firstValue("Location").orElse("").endsWith("/app/"), "nothing to show yet");
        JsonObject product =
                business.owner().post("/api/products", SOLE).expect(201).json();
        List<JsonObject> variants = product.getJsonArray("variants").getValuesAs(JsonObject.class);
        for (JsonObject variant : variants.subList(0, 3)) {
            business.owner()
                    .post(
                            "/api/inventory/transactions",
                            "{\"variant\":\"" + variant.getString("id") + "\",\"location\":\"" + location
                                    + "\",\"change\":200,\"reason\":\"RECEIVED\"}")
                    .expect(201);
            business.owner()
                    .post(
                            "/api/products/" + product.getString("id") + "/prices",
                            "{\"variant\":\"" + variant.getString("id")
                                    + "\",\"price\":{\"amount\":\"4.35\",\"currency\":\"EUR\"},\"fromQuantity\":50}")
                    .expect(201);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGuestFindsOrdersAndFollows(boolean scripts) {
        Page page = scripts ? Browsers.page(1280, ColorScheme.LIGHT) : Browsers.plain(390);
        page.navigate(address("/"));
        page.locator(".card a").first().click();
        assertThat(page.locator("h1")).hasText("Trail lug sole");
        assertThat(page.getByText("Deep lugs for <b>mud</b> </script>")).isVisible();
        assertThat(page.getByLabel("43, Gum", new Page.GetByLabelOptions().setExact(true)))
                .isDisabled();
        page.getByLabel("42, Black", new Page.GetByLabelOptions().setExact(true))
                .fill("60");
        if (scripts) {
            assertThat(page.locator("[data-sum]")).hasText("€261.00");
        }
        button(page, "Add to cart").click();
        assertThat(page.locator(".lines")).containsText("€4.35 a piece");
        assertThat(page.locator("[data-cart-count]")).containsText("1");
        Locator quantity = page.locator(".lines input.q");
        quantity.fill("900");
        button(page, "Update the cart").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Order at most");
        assertThat(quantity).hasValue("60");
        page.getByText("Go to the checkout").click();
        assertThat(page.locator("h1")).hasText("Checkout");
        button(page, "Pay €261.00").click();
        assertThat(page.locator("#email-error")).containsText("Write your e-mail address");
        fill(page);
        button(page, "Pay €261.00").click();
        assertThat(page.locator("h1")).hasText("Thank you for your order");
        assertTrue(Pattern.matches(".*/orders/crt_[0-9a-z]+", page.url()), page.url());
        assertThat(page.locator(".stages [aria-current=step]")).containsText("Processing");
        assertThat(page.locator(".olines")).containsText("60 at €4.35");
        assertThat(page.locator(".facts")).containsText("Calle del Olivar 3");
        String number = page.locator("main p b").first().textContent();
        assertTrue(business.owner().get("/api/orders").expect(200).body().contains('"' + number + '"'), number);
        page.navigate(address("/cart"));
        assertThat(page.locator("main")).containsText("It is empty");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void axeFindsNothing(int width) {
        List<String> faults = new ArrayList<>();
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        for (String path : List.of(
                "/",
                "/products",
                "/products?q=trial&filter%5Bcolour%5D=Gum",
                "/products/nothing",
                "/cart",
                "/products/trail-lug-sole")) {
            page.navigate(address(path));
            look(page, faults);
        }
        page.getByLabel("43, Black", new Page.GetByLabelOptions().setExact(true))
                .fill("1");
        button(page, "Add to cart").click();
        page.waitForURL(Pattern.compile(".*/cart$"));
        look(page, faults);
        page.navigate(address("/checkout"));
        button(page, "Pay").click();
        assertThat(page.locator("#email-error")).isVisible();
        look(page, faults);
        fill(page);
        button(page, "Pay").click();
        page.waitForURL(Pattern.compile(".*/orders/crt_.*"));
        look(page, faults);
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void pagesAreKeptByCachesAndTellMachinesWhatTheyAre() {
        Client visitor = business.anonymous();
        for (String path : List.of("/", "/products", "/products/trail-lug-sole", "/sitemap.xml", "/robots.txt")) {
            Answer page = visitor.get(path).expect(200);
            assertEquals(
                    "public, max-age=60",
                    page.headers().firstValue("Cache-Control").orElse(""),
                    path);
            assertTrue(page.headers().firstValue("Set-Cookie").isEmpty(), path + " sets no cookie");
            String tag = page.headers().firstValue("ETag").orElseThrow();
            visitor.with("If-None-Match", tag).get(path).expect(304);
        }
        String product = visitor.get("/products/trail-lug-sole").body();
        assertTrue(product.contains("\"@type\":\"Product\"") && product.contains("\"price\":\"4.90\""), product);
        assertFalse(product.contains("mud</b>"), "a description is text");
        assertTrue(product.contains("rel=\"canonical\""), product);
        assertTrue(visitor.get("/sitemap.xml").body().contains("/products/trail-lug-sole</loc>"));
        assertTrue(visitor.get("/products?q=trail").body().contains("noindex"), "searches are for nobody's index");
    }

    @Test
    void whatNobodyOfTheShopAskedForChangesNothing() {
        Client form = business.anonymous().with("Content-Type", "application/x-www-form-urlencoded");
        form.with("Origin", "https://elsewhere.example")
                .send("POST", "/cart", BodyPublishers.ofString("x=1"))
                .expect(403);
        form.send("POST", "/cart", BodyPublishers.ofString("var_nothing=1")).expect(409);
        business.anonymous().get("/orders/crt_00000000000000000000000000").expect(404);
        business.anonymous().get("/products?after=forged").expect(422);
        Client.of(business.server().port(), "localhost").get("/products").expect(404);
    }

    private static void fill(Page page) {
        page.getByLabel("Email").fill("marta@montealto.example");
        page.locator("#name").fill("Marta Iruela");
        page.locator("#line1").fill("Calle del Olivar 3");
        page.locator("#postalCode").fill("26004");
        page.locator("#city").fill("Logroño");
    }

    private static void look(Page page, List<String> faults) {
        String where = page.url().replaceAll("http://[^/]*", "") + " at " + page.viewportSize().width + " ";
        Axe.violations(page).forEach(fault -> faults.add(where + fault));
        int overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        if (overflow > 1) {
            faults.add(where + "is " + overflow + " px too wide");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String address(String path) {
        return "http://" + business.host() + ":" + business.server().port() + path;
    }
}
