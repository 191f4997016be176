package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.CodeApp;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a person sets up what only that person has, and comes in with it. */
class SignInIT {

    private static final Pattern PORTAL = Pattern.compile(".*/app/.*");
    private static final Pattern SECOND = Pattern.compile(".*/signin/second.*");

    @Test
    void anAppIsSetUpAndAskedForAtTheNextSignIn() {
        Portal portal = fresh("app");
        Page page = portal.page();
        portal.enter("/app/owner/today");
        assertThat(page.getByText("Your role needs a second factor. Set one up by"))
                .isVisible();
        portal.open("/app/account/security");
        List<String> faults = new ArrayList<>();
        button(page, "Set up the app").click();
        page.getByText("1. Scan this with your app").waitFor();
        portal.look(faults);
        CodeApp app = CodeApp.of(page.locator(".vt-form .vt-mono").first().textContent());
        String before = session(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(app.next());
        button(page, "Confirm the app").click();
        page.getByText("Your recovery codes").waitFor();
        portal.look(faults);
        List<String> codes = page.locator(".vt-codes li").allTextContents();
        assertEquals(10, codes.size());
        assertTrue(!before.equals(session(page)), "the step up gives the session a new id");
        button(page, "I have kept them").click();
        page.getByText("10 codes are left.").waitFor();
        assertThat(page.getByText("Your role needs a second factor.")).not().isVisible();

        page.context().clearCookies();
        toSecondStep(portal);
        portal.look(faults);
        assertTrue(page.context().cookies().stream().noneMatch(cookie -> cookie.name.equals("vitrine_session")));
        page.getByLabel("Code").fill("000000");
        button(page, "Continue").click();
        page.getByText("This code does not fit").waitFor();
        portal.look(faults);
        page.getByLabel("Code").fill(codes.get(0));
        button(page, "Continue").click();
        page.waitForURL(PORTAL);
        assertEquals(List.of(), faults);
        page.context().close();
    }

    @Test
    void aPasskeyIsMadeAndLetsItsPersonIn() {
        Portal portal = fresh("passkey");
        Page page = portal.page();
        authenticator(page);
        portal.enter("/app/account/security");
        page.getByLabel("Name of the device").fill("My laptop");
        button(page, "Add a passkey").click();
        page.getByText("Your recovery codes").waitFor();
        button(page, "I have kept them").click();
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("My laptop.*")))
                .waitFor();
        portal.look(new ArrayList<>());

        page.context().clearCookies();
        toSecondStep(portal);
        button(page, "Use a passkey").click();
        page.waitForURL(PORTAL);

        page.context().clearCookies();
        page.navigate(portal.address("/signin?next=/app/account/sign-ins"));
        button(page, "Sign in with a passkey").click();
        page.waitForURL(Pattern.compile(".*/app/account/sign-ins"));
        assertThat(page.locator("td").getByText("Signed in").first()).isVisible();
        page.context().close();
    }

    @Test
    void aBrowserThatIsSignedOutElsewhereIsOutWithItsNextClick() {
        Portal desk = fresh("remote");
        Portal phone = new Portal(Browsers.page(390, ColorScheme.LIGHT), desk.business());
        phone.enter("/app/account/sessions");
        desk.enter("/app/account/sessions");
        assertThat(desk.page().getByText("2 browsers")).isVisible();
        button(desk.page(), "Sign out all others").click();
        desk.page().getByText("1 browser").waitFor();
        phone.page().navigate(phone.address("/app/owner/today"));
        phone.page().waitForURL(Pattern.compile(".*/signin.*"));
        desk.page().context().close();
        phone.page().context().close();
    }

    @Test
    void aPersonGoesToAnotherBusinessWithoutASecondPassword() {
        Portal portal = fresh("switch");
        Business first = portal.business();
        String slug = first.slug() + "-two";
        Client platform = Client.of(first.server().port(), "localhost");
        platform.post(
                        "/api/tenants",
                        Json.createObjectBuilder(Business.signUp(slug, "EUR", "Europe/Madrid"))
                                .add(
                                        "owner",
                                        Json.createObjectBuilder()
                                                .add("name", "Olive Owner")
                                                .add("email", Business.email(first.slug()))
                                                .add("password", "some other long password"))
                                .build())
                .expect(201);
        String token = Business.mailedToken(
                platform, Business.email(first.slug()), "Confirm your e-mail address for Business " + slug);
        platform.post(
                        "/api/tenants/verification",
                        Json.createObjectBuilder().add("token", token).build())
                .expect(204);
        portal.enter("/app/owner/today");
        Page page = portal.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Your account.*")))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(".*" + slug)))
                .click();
        page.waitForURL(Pattern.compile("http://" + slug + "\\..*/app/.*"));
        assertThat(page.locator(".vt-switch .name")).containsText(slug);
        page.context().close();
    }

    private static Portal fresh(String name) {
        return new Portal(
                Browsers.page(1280, ColorScheme.LIGHT), Business.open(Vitrine.shared(), name, "EUR", "Europe/Madrid"));
    }

    private static void toSecondStep(Portal portal) {
        portal.page().navigate(portal.address("/signin"));
        Portal.signIn(portal.page(), Business.email(portal.business().slug()));
        portal.page().waitForURL(SECOND);
    }

    /** Chromium's own pretended device, whose person is always there. */
    static void authenticator(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("vitrine_session"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
