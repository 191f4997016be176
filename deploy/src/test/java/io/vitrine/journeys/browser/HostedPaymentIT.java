package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.payment.Till;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody pays on the gateway's own page, with scripts and without. */
class HostedPaymentIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void toTheGatewayAndBackWithoutPayingAndThenWith(boolean scripts) {
        Till till = Till.open(scripts ? "hosted-scripts" : "hosted-plain");
        till.offerElsewhere(till.business().owner()).expect(200);
        String shop = "http://" + till.business().host() + ":"
                + till.business().server().port();
        Page page = scripts ? Browsers.page(1280, ColorScheme.LIGHT) : Browsers.plain(390);
        page.navigate(shop + "/products/shoe");
        button(page, "Add to cart").click();
        page.navigate(shop + "/checkout");
        page.getByLabel("Email").fill("ana@c.example");
        page.locator("#name").fill("Ana");
        page.locator("#line1").fill("Calle 1");
        page.locator("#postalCode").fill("03201");
        page.locator("#city").fill("Elche");
        assertThat(page.locator(".way", new Page.LocatorOptions().setHasText("Card")))
                .containsText("Simulator over HTTP");
        choose(page);
        assertThat(page.locator("h1")).hasText("The far gateway");
        page.getByText("Back to the shop").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was paid");
        assertThat(page.locator("#email")).hasValue("ana@c.example");
        choose(page);
        assertThat(page.locator("h1")).hasText("The far gateway");
        page.navigate(shop + "/cart");
        assertThat(page.locator("h1")).hasText("Waiting for your payment");
        if (scripts) {
            assertEquals(List.of(), Axe.violations(page));
        }
        page.getByText("Go on to").click();
        button(page, "Pay now").click();
        page.waitForURL(Pattern.compile(".*/orders/crt_.*"));
        assertThat(page.locator("h1")).hasText("Thank you for your order");
        page.navigate(shop + "/cart");
        assertThat(page.locator("main")).containsText("It is empty");
        page.context().close();
    }

    private static void choose(Page page) {
        page.locator(".way", new Page.LocatorOptions().setHasText("Card")).click();
        button(page, "Pay").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
