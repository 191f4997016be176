package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.customers.Buyer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A customer makes a passkey, comes in with it, and removes it. */
class CustomerPasskeyIT {

    private static final Pattern INSIDE = Pattern.compile(".*/app/customer$");

    private final Business business = Business.open("buyers-passkey");
    private final Buyer buyer = Buyer.of(business, "pia@buyers-passkey.example");
    private final Page page = Browsers.page(390, ColorScheme.LIGHT);
    private final Portal portal = new Portal(page, business);
    private final List<String> faults = new ArrayList<>();

    @Test
    void thePasskeyIsMadeAfterThePasswordAndLetsTheCustomerInWithAndWithoutIt() {
        buyer.open();
        SignInIT.authenticator(page);
        password();
        page.waitForURL(INSIDE);
        page.navigate(portal.address("/account/security"));
        page.locator("#passkey-name").fill("My phone");
        page.locator("#passkey-proof").fill("not the password at all");
        button("Add a passkey").click();
        page.getByText("This is not your current password.").waitFor();
        portal.look(faults);
        page.locator("#passkey-proof").fill(buyer.password());
        button("Add a passkey").click();
        page.getByText("Your recovery codes").waitFor();
        assertEquals(10, page.locator(".vt-codes li").count());
        page.getByText("I have kept them").click();
        assertThat(page.getByText("My phone")).isVisible();
        portal.look(faults);

        page.context().clearCookies();
        page.navigate(portal.address("/account/signin"));
        button("Sign in with a passkey").click();
        page.waitForURL(INSIDE);

        page.context().clearCookies();
        password();
        page.waitForURL(Pattern.compile(".*/account/signin/second"));
        portal.look(faults);
        button("Use a passkey").click();
        page.waitForURL(INSIDE);

        page.navigate(portal.address("/account/security"));
        page.locator("#passkey-proof").fill(buyer.password());
        button("Remove the passkey My phone").click();
        page.getByText("The second factor is removed.").waitFor();
        page.context().clearCookies();
        password();
        page.waitForURL(INSIDE);
        page.context().close();
        assertEquals(List.of(), faults);
    }

    private void password() {
        page.navigate(portal.address("/account/signin"));
        page.locator("#email").fill(buyer.email());
        page.locator("#password").fill(buyer.password());
        button("Sign in").first().click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
