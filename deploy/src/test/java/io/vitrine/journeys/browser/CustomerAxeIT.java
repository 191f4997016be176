package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.customers.Buyer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A customer's pages keep nobody out, in light and in dark, on a desk and on a phone. */
class CustomerAxeIT {

    private static final List<String> DOORS = List.of(
            "/account/register",
            "/account/signin",
            "/account/forgot",
            "/account/reset?token=none",
            "/account/unlock?token=none");

    @Test
    void axeFindsNothingAndTheKeyboardSignsIn() {
        Business business = Business.open("buyers-axe");
        Buyer buyer = Buyer.of(business, "axel@buyers-axe.example");
        buyer.open();
        business.owner()
                .post(
                        "/api/customer-sign-in",
                        "{\"name\":\"Acme\",\"issuer\":\"https://login.acme.example\",\"clientId\":\"x\","
                                + "\"clientSecret\":\"x\",\"reason\":\"x\"}")
                .expect(201);
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.LIGHT);
            Portal portal = new Portal(page, business);
            for (String path : DOORS) {
                page.navigate(portal.address(path));
                portal.look(faults);
            }
            page.navigate(portal.address("/account/signin"));
            assertThat(page.locator("#email")).isFocused();
            page.keyboard().type(buyer.email());
            page.locator("#password").fill(buyer.password());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/app/customer$"));
            for (String path : List.of("/account", "/account/activity", "/account/security")) {
                page.navigate(portal.address(path));
                portal.look(faults);
            }
            page.locator("#proof").fill(buyer.password());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set up"))
                    .click();
            page.locator("#code").waitFor();
            portal.look(faults);
            page.context().close();
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }
}
