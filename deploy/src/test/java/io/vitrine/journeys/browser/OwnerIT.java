package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From nothing to a business that sees its own figures, as its owner does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerIT {

    private static final Pattern TODAY = Pattern.compile(".*/app/(owner/today.*)?");

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("owner");
        shop = business.addLocation("Harbour shop");
        business.addLocation("Hill shop");
        for (String day : List.of("2026-03-02", "2026-03-03", "2026-03-04")) {
            business.owner()
                    .post(
                            "/api/orders",
                            business.sale(shop)
                                    .worth("41.00")
                                    .at(day + "T10:00:00Z")
                                    .json())
                    .expect(201);
        }
        business.owner()
                .post("/api/orders", business.sale(shop).worth("12.50").json())
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aStrangerBecomesTheOwnerOfABusiness(int width) {
        String slug = "born-" + UUID.randomUUID().toString().substring(0, 8);
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        page.navigate(platform("/"));
        page.getByLabel("Business name").fill(slug.replace('-', ' '));
        page.getByLabel("Your name").fill("Olive Owner");
        page.getByLabel("Your work email").fill(Business.email(slug));
        page.locator("#password").fill(Business.PASSWORD);
        page.getByLabel("Country").selectOption("ES");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create business"))
                .click();
        page.waitForURL(Pattern.compile(".*/signup/sent.*"));
        String token = Business.mailedToken(Client.of(server.port(), "localhost"), slug);
        page.navigate(platform("/verify?token=" + token));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm and open"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to your business"))
                .click();
        Portal.signIn(page, Business.email(slug));
        assertThat(page).hasURL(TODAY);
        assertThat(page.locator("h1")).isVisible();
        page.context().close();
    }

    @Test
    void aWrongPasswordIsSaidSoAndTheRightOneStillWorks() {
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        page.navigate(portal(page).address("/app/owner/orders"));
        page.getByLabel("Email").fill(Business.email(business.slug()));
        page.locator("#password").fill("not-the-password-at-all");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Portal.signIn(page, Business.email(business.slug()));
        assertThat(page).hasURL(Pattern.compile(".*/app/owner/orders.*"));
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aSaleMovesTheOpenTileWithinTwoSeconds(int width) {
        Page page = inside(width, ColorScheme.LIGHT, "/app/owner/today");
        Locator tile = tile(page, "Net sales");
        assertThat(tile).isVisible();
        page.evaluate("window.untouched = true");
        long fastest = Stream.generate(() -> untilMoved(tile)).limit(3).reduce(Long.MAX_VALUE, Math::min);
        assertTrue(fastest < 2_000, "the tile moved after " + fastest + " ms at best");
        assertEquals(true, page.evaluate("window.untouched === true"), "the page was loaded again");
        page.context().close();
    }

    /** Milliseconds from a sale to its sight in the tile. */
    private long untilMoved(Locator tile) {
        String before = tile.innerText();
        business.owner()
                .post("/api/orders", business.sale(shop).worth("33.00").json())
                .expect(201);
        long begin = System.nanoTime();
        assertThat(tile)
                .not()
                .hasText(
                        before,
                        new LocatorAssertions.HasTextOptions()
                                .setUseInnerText(true)
                                .setTimeout(20_000));
        return (System.nanoTime() - begin) / 1_000_000;
    }

    @Test
    void theTileShowsWhatTheApiSays() {
        Page page = inside(1280, ColorScheme.LIGHT, "/app/owner/today");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
        String net = business.owner()
                .get("/api/analytics/kpi?from=" + today + "&to=" + today)
                .expect(200)
                .json()
                .getJsonObject("netSales")
                .getString("amount");
        assertThat(tile(page, "Net sales")).containsText(net);
        page.context().close();
    }

    @Test
    void everyPageOpensByItsAddressAndNothingIsCutOff() {
        Page page = inside(390, ColorScheme.LIGHT, "/app/owner/today");
        for (String path : Portal.OWNER_PAGES) {
            portal(page).open(path);
            assertEquals(
                    true,
                    page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"),
                    path + " is too wide");
        }
        page.context().close();
    }

    @Test
    void salesAndOrdersAgreeWithTheApi() {
        Page page = inside(1280, ColorScheme.LIGHT, "/app/owner/sales?from=2026-03-01&to=2026-03-31");
        assertThat(page.locator("body")).containsText("123.00");
        portal(page).open("/app/owner/locations?from=2026-03-01&to=2026-03-31");
        assertThat(page.locator("body")).containsText("123.00");
        assertThat(page.locator("body")).containsText("Hill shop");
        portal(page).open("/app/owner/figures/net-sales?from=2026-03-01&to=2026-03-31");
        assertThat(page.locator("body")).containsText("123.00");
        page.context().close();
    }

    @Test
    void anOrderOpensAndTheBackButtonLeadsBack() {
        Page page = inside(1280, ColorScheme.LIGHT, "/app/owner/orders");
        Locator first = page.locator("a[href*='owner/orders/ord_'], a[href*='/orders/ord_']")
                .first();
        assertThat(first).isVisible();
        first.click();
        page.waitForURL(Pattern.compile(".*/orders/ord_.*"));
        assertThat(page.locator("body")).containsText("SKU-1");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/app/owner/orders(\\?.*)?$"));
        page.context().close();
    }

    @Test
    void signingOutEndsTheSessionAndTheBackButtonShowsNothing() {
        Page page = inside(1280, ColorScheme.LIGHT, "/app/owner/today");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Your account.*")))
                .click();
        page.getByText("Sign out").click();
        page.waitForURL(Pattern.compile(".*/signin.*"));
        page.navigate(portal(page).address("/app/owner/today"));
        assertThat(page).hasURL(Pattern.compile(".*/signin.*"));
        page.goBack();
        page.reload();
        assertThat(page).hasURL(Pattern.compile(".*/signin.*"));
        page.context().close();
    }

    @Test
    void theNeighboursSessionIsWorthNothingHere() {
        Business other = Business.open("owner-too");
        Page page = inside(1280, ColorScheme.LIGHT, "/app/owner/today");
        String cookie = page.context().cookies().stream()
                .map(one -> one.name + "=" + one.value)
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();
        int status =
                other.anonymous().with("Cookie", cookie).get("/app/owner/today").status();
        assertTrue(status == 302 || status == 303 || status == 401 || status == 403, "answers " + status);
        assertTrue(page.context().cookies().stream().allMatch(one -> one.httpOnly), cookie);
        page.context().close();
    }

    private Page inside(int width, ColorScheme scheme, String path) {
        return portal(Browsers.page(width, scheme)).enter(path).page();
    }

    private Portal portal(Page page) {
        return new Portal(page, business);
    }

    private static Locator tile(Page page, String label) {
        return page.locator(".vt-fig")
                .filter(new Locator.FilterOptions().setHas(page.locator(".k").getByText(label)))
                .first()
                .locator(".v");
    }

    private String platform(String path) {
        return "http://localhost:" + server.port() + path;
    }
}
