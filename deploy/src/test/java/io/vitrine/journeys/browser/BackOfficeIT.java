package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Billed;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.stock.Goods;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff keeps products, counts with a phone and reads invoices, and nothing keeps anybody out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackOfficeIT {

    /** One of each kind of page; the others are made of the same parts. */
    private static final List<String> ON_A_PHONE = List.of(
            "/app/staff/products",
            "/app/staff/products/new",
            "/app/staff/counts/new",
            "/app/staff/stock/value",
            "/app/staff/reconciliation",
            "/app/staff/settings/shop?part=delivery");

    private final Business business = Business.open("back-office");
    private String invoice = "";

    @BeforeAll
    void open() {
        String warehouse = business.addLocation("Warehouse");
        Goods.in(business, warehouse)
                .move(business.owner(), "5", "RECEIVED", "")
                .expect(201);
        business.owner()
                .post("/api/products", "{\"name\":\"Taken\",\"variants\":[{\"sku\":\"TAKEN-1\"}]}")
                .expect(201);
        invoice = Billed.invoice(business);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void axeFindsNothing(int width) {
        List<String> faults = new ArrayList<>();
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        Portal portal = new Portal(page, business);
        portal.enter("/app/staff/products");
        for (String path : width > 1000 ? Portal.BACK_OFFICE_PAGES : ON_A_PHONE) {
            portal.follow(path);
            portal.look(faults);
        }
        portal.follow("/app/staff/invoices/" + invoice);
        portal.look(faults);
        for (String list : List.of("/app/staff/products", "/app/staff/stock")) {
            portal.follow(list);
            page.locator("th a:visible").first().click();
            page.waitForURL(Pattern.compile(".*/(prd|var)_.*"));
            portal.shown();
            portal.look(faults);
        }
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        new Portal(page, business).enter("/app/staff/products/new");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Trail sole");
        page.getByLabel("Description").fill("Deep lugs");
        page.getByLabel("SKU of the product").fill("TAKEN-1");
        page.getByLabel("Price of the product").fill("4.90");
        button(page, "Add product").click();
        assertThat(page.getByText("Another product has this SKU.")).isVisible();
        assertThat(page.getByLabel("SKU of the product")).isFocused();
        assertThat(page.getByLabel("Description")).hasValue("Deep lugs");
        page.getByLabel("SKU of the product").fill("FREE-1");
        button(page, "Add product").click();
        page.waitForURL(Pattern.compile(".*/products/prd_.*"));
        page.getByLabel("Description").fill("Deeper lugs");
        button(page, "Save product").click();
        assertThat(page.getByText("Product saved")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Description")).hasValue("Deeper lugs");
        assertThat(page.getByLabel("Price of the product")).hasValue("4.90");
        page.context().close();
    }

    @Test
    void aCountIsScannedBlindOutlastsAReloadAndWaitsForAColleague() {
        Page page = Browsers.page(390, ColorScheme.LIGHT);
        new Portal(page, business).enter("/app/staff/counts/new");
        Locator scan = page.getByLabel("Scan or type an article");
        assertThat(scan).isFocused();
        page.keyboard().type("taken-1");
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 article, 1 piece")).isVisible();
        assertThat(scan).isFocused();
        page.reload();
        assertThat(page.getByText("1 article, 1 piece")).isVisible();
        button(page, "Hand in the count").click();
        page.waitForURL(Pattern.compile(".*/counts/cnt_.*"));
        assertThat(page.locator("body")).containsText("a colleague approves this count");
        page.context().close();
    }

    @Test
    void anInvoiceIsDownloadedAsPaper() {
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        new Portal(page, business).enter("/app/staff/invoices/" + invoice);
        Download paper =
                page.waitForDownload(() -> page.getByText("Download PDF").click());
        assertTrue(paper.suggestedFilename().endsWith(".pdf"), paper.suggestedFilename());
        page.context().close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
