package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.shop.Shelf;
import io.vitrine.journeys.team.Colleague;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody of the warehouse with a phone: from the day's work to the label on the parcel. */
class StaffIT {

    private final List<String> faults = new ArrayList<>();

    @Test
    void fromTheQueueToTheLabelOnAPhone() throws IOException {
        Shelf shelf = Shelf.with("staff-walk", 1, 20);
        shelf.business()
                .owner()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/inventory/bins",
                        BodyPublishers.ofString(
                                "{\"variant\":\"" + shelf.variants().get(0) + "\",\"location\":\"" + shelf.location()
                                        + "\",\"bin\":\"A-04-2\"}"))
                .expect(204);
        String number = shelf.checkout(shelf.ready(shelf.variants(), 3))
                .expect(201)
                .json()
                .getString("number");
        Page page = Browsers.page(390, ColorScheme.LIGHT);
        Portal portal = new Portal(page, shelf.business())
                .enter("/app/", Colleague.join(shelf.business(), "WAREHOUSE").email());
        assertThat(page.locator("h1")).hasText("Today's work");
        look(portal);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Pick lists").setExact(true))
                .first()
                .click();
        button(page, "Start picking").click();
        page.waitForURL(Pattern.compile(".*/staff/picking/pkl_.*"));
        pick(page);
        look(portal);
        button(page, "Finish the list").click();
        page.waitForURL(Pattern.compile(".*/staff/orders\\?work=to-pack"));
        page.locator("a:visible", new Page.LocatorOptions().setHasText(number))
                .first()
                .click();
        button(page, "Pack and ship").click();
        page.waitForURL(Pattern.compile(".*/staff/packing/ord_.*"));
        pack(page, portal);
        button(page, "Ship 3 of 3 pieces").click();
        button(page, "Ship it").click();
        assertThat(page.locator(".vt-note.ok").first()).containsText("The parcel has left");
        label(page, number);
        page.locator("a:visible", new Page.LocatorOptions().setHasText("Order " + number))
                .first()
                .click();
        assertThat(page.locator(".vt-head .vt-st")).hasText("Shipped");
        look(portal);
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void whatComesBackIsLookedAtBeforeAnythingMoves() {
        Shelf shelf = Shelf.with("staff-return", 1, 20);
        String order = shelf.checkout(shelf.ready(shelf.variants(), 3))
                .expect(201)
                .json()
                .getString("id");
        shelf.business()
                .owner()
                .post("/api/orders/" + order + "/shipments", "{}")
                .expect(201);
        Page page = Browsers.page(390, ColorScheme.LIGHT);
        Portal portal = new Portal(page, shelf.business())
                .enter(
                        "/app/staff/orders/" + order,
                        Colleague.join(shelf.business(), "WAREHOUSE").email());
        button(page, "Register a return").click();
        page.waitForURL(Pattern.compile(".*/staff/returns/new.*"));
        button(page, "One more of T-1").click();
        button(page, "One more of T-1").click();
        page.getByLabel("Why it comes back").fill("Too small");
        look(portal);
        button(page, "Register the return").click();
        page.waitForURL(Pattern.compile(".*/staff/returns/rma_.*"));
        assertEquals("17/0", shelf.stock(shelf.variants().get(0)), "nothing has moved yet");
        button(page, "One less of T-1 as good as new").click();
        button(page, "One more of T-1 damaged").click();
        look(portal);
        button(page, "Save the inspection").click();
        assertThat(page.locator("#sheet")).containsText("\u20ac20.00");
        assertEquals("18/0", shelf.stock(shelf.variants().get(0)), "what is as good as new is on the shelf");
        look(portal);
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private void pick(Page page) {
        assertThat(page.locator(".bin")).hasText("A-04-2");
        scan(page, "NOT-THIS");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wrong item or bin; take T-1 from A-04-2");
        scan(page, "a-04-2");
        assertThat(page.locator(".vt-note.ok").first()).containsText("Right bin");
        scan(page, "T-1");
        assertThat(page.locator(".vt-stepper .vt-strong")).hasText("1");
        button(page, "All 3").click();
        assertThat(page.locator("#sheet")).containsText("1 of 1 line");
        button(page, "Undo T-1").click();
        assertThat(page.locator(".vt-stepper .vt-strong")).hasText("0");
        button(page, "All 3").click();
        assertThat(button(page, "Finish the list")).isVisible();
    }

    private void pack(Page page, Portal portal) {
        scan(page, "T-1");
        assertThat(page.locator(".vt-stepper .vt-strong")).hasText("1");
        scan(page, "T-1");
        scan(page, "T-1");
        assertThat(page.locator(".vt-stepper .vt-strong")).hasText("3");
        scan(page, "T-1");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enough of T-1");
        look(portal);
        page.getByLabel("Weight in grams").fill("1250");
        page.getByLabel("Carrier").fill("Correos");
        page.getByLabel("Tracking number").fill("ES123456789");
    }

    private static void label(Page page, String number) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("a:visible", new Page.LocatorOptions().setHasText("Label"))
                        .first()
                        .click());
        assertEquals("label-" + number + "-1.pdf", download.suggestedFilename());
        try (InputStream pdf = download.createReadStream()) {
            assertTrue(new String(pdf.readNBytes(5), StandardCharsets.US_ASCII).startsWith("%PDF-"));
        }
    }

    private void look(Portal portal) {
        portal.shown().look(faults);
    }

    /** As a scanner does: it types and presses Enter. */
    private static void scan(Page page, String code) {
        Locator field = page.locator("#scan");
        field.pressSequentially(code);
        field.press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
