package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An owner makes, rotates and revokes keys, and lets a program act in the owner's name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysPagesIT {

    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        business = Business.open("keys-pages");
        business.addLocation("Corner shop");
    }

    @Test
    void aKeyIsMadeUsedRotatedAndRevoked() {
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        Portal portal = new Portal(page, business).enter("/app/owner/keys");
        assertThat(page.getByText("No keys yet")).isVisible();
        assertTrue(page.locator(".vt-code").first().innerText().startsWith("curl -H"));
        portal.open("/app/owner/keys/new");
        button(page, "Make key").click();
        assertThat(page.getByText("Name the program that will use the key")).isVisible();
        assertThat(page.getByText("Choose at least one.").first()).isVisible();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Till 7");
        page.getByLabel("See locations (locations:read)").check();
        button(page, "Make key").click();
        String first = secret(page);
        assertEquals(200, status(first));
        portal.open("/app/owner/keys");
        assertEquals(0, page.getByText(first).count(), "the secret is not shown again");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till 7"))
                .click();
        button(page, "Draw a new secret").click();
        String second = secret(page);
        assertEquals(200, status(first), "one day by default");
        assertEquals(200, status(second));
        portal.open("/app/owner/keys");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till 7"))
                .click();
        button(page, "Revoke Till 7").click();
        assertThat(page.getByText("What stops at once: see locations.")).isVisible();
        assertEquals(200, status(second), "nothing has happened yet");
        button(page, "Yes, revoke Till 7").click();
        assertThat(page.getByText("No keys yet")).isVisible();
        assertEquals(401, status(first));
        assertEquals(401, status(second));
        page.context().close();
    }

    @Test
    void aProgramAsksAndThePersonsAnswerReachesItThroughTheBrowsersPolicy() {
        JsonObject made = business.owner()
                .post(
                        "/api/clients",
                        Json.createObjectBuilder()
                                .add("name", "Bookkeeping")
                                .add("redirectUris", Json.createArrayBuilder().add("https://books.example/done"))
                                .add("scopes", Json.createArrayBuilder().add("orders:read"))
                                .build())
                .expect(201)
                .json();
        String client = made.getString("id");
        String asked = "/oauth2/authorize?response_type=code&client_id=" + client
                + "&redirect_uri=https%3A%2F%2Fbooks.example%2Fdone&state=s1&code_challenge=" + CHALLENGE
                + "&code_challenge_method=S256";
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.LIGHT);
            Portal portal = new Portal(page, business);
            page.navigate(portal.address(asked));
            Portal.signIn(page, Business.email(business.slug()));
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Allow Bookkeeping?");
            List<String> faults = new ArrayList<>();
            portal.look(faults);
            assertEquals(List.of(), faults, String.join("\n", faults));
            String reached = page.waitForRequest(
                            Pattern.compile("https://books\\.example/done.*"),
                            () -> button(page, "Allow Bookkeeping").click())
                    .url();
            assertTrue(reached.contains("&state=s1"), reached);
            exchange(made, reached.replaceAll(".*[?]code=([^&]+).*", "$1")).expect(200);
            page.context().close();
        }
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        List<String> faults = new ArrayList<>();
        Portal portal = new Portal(page, business).enter("/app/owner/keys/clients/" + client);
        assertThat(page.getByText("1 person lets it")).isVisible();
        portal.look(faults);
        assertEquals(List.of(), faults, String.join("\n", faults));
        page.context().close();
    }

    private Answer exchange(JsonObject client, String code) {
        String form = "grant_type=authorization_code&code=" + code
                + "&redirect_uri=https%3A%2F%2Fbooks.example%2Fdone&code_verifier=" + VERIFIER + "&client_id="
                + client.getString("id") + "&client_secret=" + client.getString("secret");
        return business.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/oauth2/token", form);
    }

    private static String secret(Page page) {
        assertThat(page.getByText("Copy the secret now")).isVisible();
        return page.locator(".vt-code").first().innerText().strip();
    }

    private int status(String secret) {
        return business.anonymous().bearer(secret).get("/api/locations").status();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
