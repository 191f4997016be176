package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Login;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The portal of a business in one page of a browser. */
record Portal(Page page, Business business) {

    /** Every page of the owner, with a period in which the tests have data. */
    static final List<String> OWNER_PAGES = List.of(
            "/app/owner/today",
            "/app/owner/sales?from=2026-03-01&to=2026-03-31",
            "/app/owner/forecast",
            "/app/owner/locations?from=2026-03-01&to=2026-03-31",
            "/app/owner/locations/new",
            "/app/owner/customers?from=2026-01-01&to=2026-03-31",
            "/app/owner/customers/groups/champions",
            "/app/owner/customers/segments/new-this-month",
            "/app/owner/baskets?from=2026-03-01&to=2026-03-31",
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
            "/app/owner/security",
            "/app/owner/single-sign-on",
            "/app/staff/promotions",
            "/app/staff/storefront",
            "/app/staff/storefront/look",
            "/app/staff/storefront/translations",
            "/app/staff/storefront/branches",
            "/app/staff/promotions/new",
            "/app/staff/tax",
            "/app/staff/periods",
            "/app/staff/reminders",
            "/app/staff/reminders/policy",
            "/app/staff/suppliers",
            "/app/staff/suppliers/new",
            "/app/staff/purchase-orders",
            "/app/staff/purchase-orders/new",
            "/app/staff/lots",
            "/app/staff/production",
            "/app/staff/production/new",
            "/app/staff/returns?show=asked",
            "/app/staff/queue",
            "/app/staff/questions",
            "/app/staff/orders",
            "/app/staff/orders?work=to-pick",
            "/app/staff/picking",
            "/app/staff/returns",
            "/app/staff/returns/new",
            "/app/staff/settlements");

    /** The pages of the back office that need no thing of their own to be shown. */
    static final List<String> BACK_OFFICE_PAGES = List.of(
            "/app/staff/products",
            "/app/staff/products/new",
            "/app/staff/products/imports",
            "/app/staff/products/imports/new",
            "/app/staff/collections",
            "/app/staff/stock",
            "/app/staff/stock/reorder",
            "/app/staff/stock/value",
            "/app/staff/stock/checks",
            "/app/staff/counts",
            "/app/staff/counts/new",
            "/app/staff/invoices",
            "/app/staff/statements",
            "/app/staff/payments",
            "/app/staff/reconciliation",
            "/app/staff/settings/shop",
            "/app/staff/settings/shop?part=delivery",
            "/app/staff/settings/shop?part=tax",
            "/app/staff/settings/shop?part=guests");

    /** The pages of a person's own account. */
    static final List<String> ACCOUNT_PAGES =
            List.of("/app/account/security", "/app/account/sessions", "/app/account/programs", "/app/account/sign-ins");

    private static final String FOLLOW_LINK = """
            path => {
                const link = document.createElement('a');
                link.href = path;
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
            }""";
    private static final String CHOSEN = """
            scheme => (document.documentElement.getAttribute('theme') ?? scheme) === scheme""";
    private static final String PAINTED = """
            () => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))""";
    private static final String STILL = """
            () => {
                const ended = motion => motion.playState !== 'running' || motion.effect.getComputedTiming().endTime === Infinity;
                const still = root => root.getAnimations().every(ended)
                    && [...root.querySelectorAll('*')].every(element => !element.shadowRoot || still(element.shadowRoot));
                return still(document);
            }""";
    private static final String SETTLED = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    /** Signs the owner in on the way to this address. */
    Portal enter(String path) {
        return enter(path, Business.email(business.slug()));
    }

    /** Signs a person in on the way to this address. */
    Portal enter(String path, String email) {
        page.navigate(address(path));
        signIn(page, email);
        page.waitForURL(Pattern.compile(".*/app/.*"));
        return shown();
    }

    Portal open(String path) {
        page.navigate(address(path));
        return shown();
    }

    /** Goes to another page of the portal as a link does, without loading the portal anew. */
    Portal follow(String path) {
        if (!page.url().endsWith(path)) {
            page.waitForResponse(
                    response -> response.request().postData() != null
                            && response.request().postData().contains("ui-navigate"),
                    () -> page.evaluate(FOLLOW_LINK, path));
        }
        return shown();
    }

    /** Notes what keeps people out of the page that is shown, by light and in the dark, and whether it is too wide. */
    void look(List<String> faults) {
        String where = page.url().replaceAll("http://[^/]*", "") + " at " + page.viewportSize().width + " ";
        if (page.getByText("could not be shown").count() > 0) {
            faults.add(where + "could not be shown");
        }
        Axe.violations(page).forEach(fault -> faults.add(where + fault));
        colours(ColorScheme.DARK);
        Axe.contrasts(page).forEach(fault -> faults.add(where + "in the dark " + fault));
        colours(ColorScheme.LIGHT);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) overflow).intValue() > 1) {
            faults.add(where + "is " + overflow + " px too wide");
        }
    }

    private void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction(CHOSEN, scheme.name().toLowerCase(Locale.ROOT));
        page.evaluate(PAINTED);
        page.waitForFunction(STILL);
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

    /** Waits until the page has its heading and everything that it asked for. */
    Portal shown() {
        assertThat(page.locator("h1:visible, h2:visible").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        page.waitForFunction(SETTLED);
        return this;
    }
}
