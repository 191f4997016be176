package io.vitrine.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Vitrine;
import java.util.ArrayList;
import java.util.List;
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
    @ValueSource(strings = {"LIGHT", "DARK"})
    void axeFindsNothing(String scheme) {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.valueOf(scheme));
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
                portal(page).open(path);
                portal(page).look(faults);
            }
            for (String path : Portal.OWNER_PAGES) {
                portal(page).open(path);
                portal(page).look(faults);
            }
            page.context().close();
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private Portal portal(Page page) {
        return new Portal(page, business);
    }
}
