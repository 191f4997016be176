package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Vitrine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page keeps anybody out, in light and in dark, on a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeIT {

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        business = Business.open("axe");
        String shop = business.addLocation("Harbour shop");
        business.addLocation("Hill shop");
        for (String day : List.of("2026-03-02", "2026-03-03", "2026-03-04")) {
            business.owner()
                    .post(
                            "/api/orders",
                            business.sale(shop).at(day + "T10:00:00Z").json())
                    .expect(201);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void axeFindsNothing(int width) {
        List<String> faults = new ArrayList<>();
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        for (String path : List.of("/", "/signup/sent", "/dev/mail")) {
            page.navigate("http://localhost:" + server.port() + path);
            portal(page).look(faults);
        }
        for (String path :
                List.of("/signin", "/forgot", "/reset?token=none", "/unlock?token=none", "/switch?token=none")) {
            page.navigate(portal(page).address(path));
            portal(page).look(faults);
        }
        portal(page).enter("/app/owner/today");
        for (String path : Portal.ACCOUNT_PAGES) {
            portal(page).follow(path);
            portal(page).look(faults);
        }
        for (String path : Portal.OWNER_PAGES) {
            portal(page).follow(path);
            portal(page).look(faults);
        }
        lookAtWhatOpens(page, faults);
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private void lookAtWhatOpens(Page page, List<String> faults) {
        portal(page).follow("/app/owner/orders?from=2026-03-01&to=2026-03-31");
        page.locator("a[href*='orders/ord_']:visible").first().click();
        page.waitForURL(Pattern.compile(".*/orders/ord_.*"));
        assertThat(page.locator("body")).containsText("SKU-1");
        portal(page).look(faults);
        portal(page).follow("/app/owner/trail");
        page.locator("a[href*='entry=evt_']:visible").first().click();
        assertThat(page.locator("body")).containsText("History of this");
        portal(page).look(faults);
        page.locator("a[href*='trail/history/']:visible").first().click();
        page.waitForURL(Pattern.compile(".*/trail/history/.*"));
        portal(page).look(faults);
        portal(page).follow("/app/owner/nowhere");
        portal(page).look(faults);
        portal(page).follow("/app/owner/sales?from=2026-03-01&to=2026-03-31");
        button(page, "About Net sales").click();
        assertThat(page.locator(".vt-about:visible")).isVisible();
        portal(page).look(faults);
        page.keyboard().press("Escape");
        button(page, "Your account").click();
        assertThat(page.getByText("Sign out")).isVisible();
        portal(page).look(faults);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }

    private Portal portal(Page page) {
        return new Portal(page, business);
    }
}
