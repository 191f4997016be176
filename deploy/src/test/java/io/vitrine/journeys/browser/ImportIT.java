package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.vitrine.journeys.Business;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file becomes orders, step by step, and what could not be read is named by row. */
class ImportIT {

    private static final String FILE = """
            type,number,placed_at,sku,name,quantity,unit_price,discount,customer_number,customer_email,customer_name,country,channel
            sale,W-1,2026-03-02 10:00,SKU-1,First thing,2,10.00,,,,,,
            sale,W-1,2026-03-02 10:00,SKU-2,Second thing,1,5.50,,,,,,
            sale,W-2,2026-03-03 11:00,SKU-1,First thing,1,10.00,,,,,,
            sale,W-3,in the spring,SKU-1,First thing,1,10.00,,,,,,
            sale,W-4,2026-03-04 12:00,SKU-1,First thing,many,10.00,,,,,,
            """;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aFileIsCheckedImportedAndItsLeftOutRowsAreNamed(int width) throws IOException {
        Business business = Business.open("wizard");
        business.addLocation("Harbour shop");
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        Portal portal = new Portal(page, business);
        portal.enter("/app/owner/imports/new");
        List<String> faults = new ArrayList<>();
        portal.look(faults);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("orders.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Check .* rows?");
        assertThat(page.getByText("nothing is written yet").first()).isVisible(patience());
        portal.look(faults);
        assertEquals(
                0,
                business.owner().get("/api/orders").json().getJsonArray("data").size());
        press(page, "Import .* orders?");
        assertThat(page.getByText("Show orders").first()).isVisible(patience());
        portal.look(faults);
        assertEquals(
                2,
                business.owner().get("/api/orders").json().getJsonArray("data").size());
        Download rejected = page.waitForDownload(
                () -> page.getByText(Pattern.compile("Download .* rows?")).click());
        String rows = Files.readString(rejected.path());
        assertTrue(rows.contains("in the spring") && rows.contains("many"), rows);
        page.getByText("Show orders").first().click();
        page.waitForURL(Pattern.compile(".*/app/owner/orders.*"));
        assertThat(page.locator("body")).containsText("W-2");
        portal.open("/app/owner/imports");
        portal.look(faults);
        assertThat(page.locator("body")).containsText("orders.csv");
        assertEquals(List.of(), faults, String.join("\n", faults));
        page.context().close();
    }

    @Test
    void aLongImportIsLeftAndComeBackTo() {
        Business business = Business.open("leaving");
        String shop = business.addLocation("Harbour shop");
        String job = business.owner()
                .with("Content-Type", "text/csv")
                .send(
                        "POST",
                        "/api/imports?kind=orders&preset=generic&location=" + shop,
                        BodyPublishers.ofString(manyLines(150_000)))
                .expect(202)
                .json()
                .getString("id");
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        Portal portal = new Portal(page, business);
        portal.enter("/app/owner/imports/" + job);
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible(patience());
        portal.open("/app/owner/today");
        portal.open("/app/owner/imports");
        page.getByText("upload.csv").first().click();
        page.waitForURL(Pattern.compile(".*/imports/job_.*"));
        assertThat(page.getByText("Show orders").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        assertThat(page.locator("body")).containsText("150,000");
        page.context().close();
    }

    private static String manyLines(int count) {
        StringBuilder lines = new StringBuilder(FILE.substring(0, FILE.indexOf('\n') + 1));
        for (int i = 0; i < count; i++) {
            lines.append("sale,L-").append(i).append(",2026-03-02 10:00,SKU-1,First thing,1,10.00,,,,,,\n");
        }
        return lines.toString();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
    }

    private static LocatorAssertions.IsVisibleOptions patience() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }
}
