package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.customers.Buyer;
import io.vitrine.journeys.payment.Till;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer buys on account, sees where it is and what is owed, pays, and orders again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerPortalIT {

    @SuppressWarnings("NullAway.Init")
    private Till till;

    @BeforeAll
    void open() {
        till = Till.open("portal");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void fromTheRegistrationToTheSecondOrder(int width) {
        Buyer buyer = Buyer.of(till.business(), "buyer-" + width + "@c.example");
        buyer.open();
        List<String> faults = new ArrayList<>();
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        Portal portal = new Portal(page, till.business());
        signIn(page, portal, buyer);
        assertThat(page.getByText("No order yet")).isVisible();
        addAddress(page, portal, faults);
        buyOnAccount(page, portal);

        page.navigate(portal.address("/app/customer"));
        assertThat(page.locator("h1")).hasText("Hello Lerato");
        assertThat(page.locator(".tl [aria-current=step]")).containsText("Pending");
        for (int i = 0; i < 50 && page.getByText("Pay €100.00").count() == 0; i++) {
            page.waitForTimeout(100);
            page.reload();
        }
        assertThat(page.getByText("Pay €100.00")).isVisible();
        portal.look(faults);
        link(page, "See the order").click();
        assertThat(page.locator("h1")).containsText("Order");
        assertThat(page.getByText("Calle Nueva 7").first()).isVisible();
        portal.look(faults);
        page.locator("a[href*='/app/customer/invoices/']").first().click();
        assertThat(page.locator("h1")).containsText("Invoice");
        portal.look(faults);
        Download pdf =
                page.waitForDownload(() -> page.getByText("Invoice (PDF)").click());
        assertTrue(pdf.suggestedFilename().endsWith(".pdf"), pdf.suggestedFilename());
        link(page, "Pay €100.00").click();
        portal.look(faults);
        button(page, "Pay what is chosen").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Paid");
        assertThat(page.locator(".vt-st").first()).hasText("Paid");

        page.navigate(portal.address("/app/customer"));
        assertThat(page.getByText("Every invoice is paid.")).isVisible();
        link(page, "Review, order again").click();
        assertThat(page.locator(".qty")).hasValue("1");
        portal.look(faults);
        button(page, "Put into the cart").click();
        page.waitForURL(Pattern.compile(".*/cart$"));
        assertThat(page.locator(".lines")).containsText("Shoe");
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void everyPageKeepsNobodyOut() {
        Buyer buyer = Buyer.of(till.business(), "ana@c.example");
        buyer.open();
        till.order("{\"method\":\"TRANSFER\"}").expect(201);
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.LIGHT);
            Portal portal = new Portal(page, till.business());
            signIn(page, portal, buyer);
            for (String path : List.of(
                    "orders",
                    "orders?status=DELIVERED",
                    "invoices",
                    "statement",
                    "payments",
                    "pay",
                    "help",
                    "account",
                    "order-pad",
                    "standing")) {
                page.navigate(portal.address("/app/customer/" + path));
                portal.look(faults);
            }
            page.navigate(portal.address("/app/customer/order-pad"));
            page.getByLabel("Article number, row 1").fill("NOPE");
            button(page, "Check and put into the cart").click();
            assertThat(page.getByText("There is no article with this number.")).isVisible();
            portal.look(faults);
            page.context().close();
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private static void signIn(Page page, Portal portal, Buyer buyer) {
        page.navigate(portal.address("/account/signin"));
        page.locator("#email").fill(buyer.email());
        page.locator("#password").fill(buyer.password());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/app/customer$"));
    }

    private static void addAddress(Page page, Portal portal, List<String> faults) {
        page.navigate(portal.address("/app/customer/account/addresses"));
        page.locator("#line1").fill("Calle Nueva 7");
        page.locator("#postalCode").fill("03203");
        button(page, "Save the address").click();
        assertThat(page.locator("#city-error")).isVisible();
        page.locator("#city").fill("Elche");
        button(page, "Save the address").click();
        assertThat(page.getByText("The address is added.")).isVisible();
        portal.look(faults);
    }

    /** The checkout knows who orders and where it goes. */
    private static void buyOnAccount(Page page, Portal portal) {
        page.navigate(portal.address("/products/shoe"));
        button(page, "Add to cart").click();
        page.waitForURL(Pattern.compile(".*/cart$"));
        page.navigate(portal.address("/checkout"));
        assertThat(page.locator("#line1")).hasValue("Calle Nueva 7");
        page.locator("input[name=payment][value=TRANSFER]").check();
        button(page, "Pay €100.00").click();
        page.waitForURL(Pattern.compile(".*/orders/crt_.*"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
