package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.Machine;
import java.util.List;
import java.util.regex.Pattern;

/** The portal of a business in one page of a browser. */
record Portal(Page page, Business business) {

    /** Every page of the owner, with a period in which the tests have data. */
    static final List<String> OWNER_PAGES = List.of(
            "/app/owner/today",
            "/app/owner/sales?from=2026-03-01&to=2026-03-31",
            "/app/owner/locations?from=2026-03-01&to=2026-03-31",
            "/app/owner/locations/new",
            "/app/owner/orders",
            "/app/owner/figures",
            "/app/owner/figures/net-sales?from=2026-03-01&to=2026-03-31",
            "/app/owner/imports",
            "/app/owner/imports/new",
            "/app/owner/trail",
            "/app/owner/trail/sign-ins",
            "/app/owner/trail/evidence",
            "/app/owner/trail/erasure",
            "/app/owner/keys",
            "/app/owner/keys/new",
            "/app/owner/keys/clients/new",
            "/app/owner/team",
            "/app/owner/team/invite",
            "/app/owner/roles",
            "/app/owner/roles/new",
            "/app/owner/roles/WAREHOUSE",
            "/app/owner/approvals",
            "/app/owner/reviews",
            "/app/owner/security");

    /** The pages of a person's own account. */
    static final List<String> ACCOUNT_PAGES =
            List.of("/app/account/security", "/app/account/sessions", "/app/account/programs", "/app/account/sign-ins");

    private static final int SETTLED = 700;

    /** Signs the owner in on the way to this address. */
    Portal enter(String path) {
        page.navigate(address(path));
        signIn(page, Business.email(business.slug()));
        page.waitForURL(Pattern.compile(".*/app/.*"));
        return shown();
    }

    Portal open(String path) {
        page.navigate(address(path));
        return shown();
    }

    /** Notes what keeps people out of the page that is shown, and whether it is wider than the screen. */
    void look(List<String> faults) {
        String where = page.url().replaceAll("http://[^/]*", "") + " at " + page.viewportSize().width + " ";
        Axe.violations(page).forEach(fault -> faults.add(where + fault));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) overflow).intValue() > 1) {
            faults.add(where + "is " + overflow + " px too wide");
        }
    }

    /** With a second factor where {@link Login} set one up. */
    static void signIn(Page page, String email) {
        page.getByLabel("Email").fill(email);
        page.locator("#password").fill(Business.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        Login.code(email).ifPresent(code -> {
            page.waitForURL(Pattern.compile(".*/signin/second.*"));
            page.getByLabel("Code").fill(code);
            page.keyboard().press("Enter");
        });
    }

    String address(String path) {
        return "http://" + business.host() + ":" + business.server().port() + path;
    }

    private Portal shown() {
        assertThat(page.locator("h1:visible, h2:visible").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        Machine.pause(SETTLED);
        return this;
    }
}
