package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.vitrine.journeys.payment.Till;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody sends a gateway's file, and reads what does not agree. */
class SettlementScreenIT {

    private static final String HEAD = "kind,reference,amount,fee,currency,payout,date\n";

    @Test
    void aFileIsSentAndItsDifferencesAreListed() {
        Till till = Till.open("settle-screen");
        till.offerElsewhere(till.business().owner()).expect(200);
        String payment = till.begunElsewhere();
        till.told(till.business().anonymous(), "e1", payment).expect(204);
        List<String> faults = new ArrayList<>();
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        Portal portal = new Portal(page, till.business()).enter("/app/staff/settlements");
        assertThat(page.locator("main")).containsText("No file yet");
        portal.look(faults);
        send(page, HEAD + "PAYMENT,pi 1,lots,0,EUR,,\n");
        assertThat(page.locator("main")).containsText("Row 2, amount");
        portal.open("/app/staff/settlements");
        send(page, HEAD + "PAYMENT," + payment + ",42.00,0.75,EUR,po_1,\nPAYMENT,strange,10.00,0,EUR,po_1,\n");
        assertThat(page.locator("h1")).hasText("march.csv");
        assertThat(page.locator("main")).containsText("Missing with us");
        assertThat(page.locator("main")).containsText("po_1");
        portal.look(faults);
        page.setViewportSize(390, 800);
        portal.look(faults);
        portal.open("/app/staff/settlements");
        assertThat(page.locator("main")).containsText("1 difference");
        portal.look(faults);
        page.context().close();
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private static void send(Page page, String file) {
        page.locator("vaadin-select").last().click();
        page.locator("vaadin-select-list-box vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Ours"))
                .click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("march.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("vaadin-upload-file[complete]").waitFor();
        page.getByText("Send the file").click();
    }
}
