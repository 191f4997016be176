package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.external.Outside;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How an operator sets a second factor up at the first sign-in, and shows it at the next. */
class OperatorSignInIT {

    private static final String EMAIL = "passkey@platform.example";
    private static final Pattern ENROLMENT = Pattern.compile(".*/app/account/security");
    private static final Pattern CONSOLE = Pattern.compile(".*/app/operator/businesses");

    private final Business business = Business.open("op-passkey");
    private final Page page = Browsers.page(1280, ColorScheme.LIGHT);
    private final List<String> faults = new ArrayList<>();

    @Test
    void theConsoleOpensAfterAPasskeyIsMadeAndWithItAfterwards() {
        Outside.becomeOperator(business, EMAIL);
        SignInIT.authenticator(page);
        signIn();
        page.waitForURL(ENROLMENT);
        open("/app/operator/businesses");
        page.waitForURL(ENROLMENT);
        assertThat(page.getByText("Your role needs a second factor.")).isVisible();
        look();
        page.getByLabel("Name of the device").fill("Console key");
        button("Add a passkey").click();
        page.getByText("Your recovery codes").waitFor();
        button("I have kept them").click();
        page.getByText("10 codes are left.").waitFor();
        look();
        open("/app/operator/businesses");
        assertThat(page.getByText(business.slug()).first()).isVisible();

        page.context().clearCookies();
        signIn();
        page.waitForURL(Pattern.compile(".*/operator/second"));
        look();
        button("Use a passkey").click();
        page.waitForURL(CONSOLE);
        assertThat(page.getByText(business.slug()).first()).isVisible();
        look();
        ownAccount();
        page.context().close();
        assertEquals(List.of(), faults);
    }

    private void ownAccount() {
        open("/app/account/sessions");
        page.getByText("2 browsers").waitFor();
        look();
        button("Sign out all others").click();
        page.getByText("1 browser").waitFor();
        open("/app/account/sign-ins");
        page.locator("td").getByText("Signed in").first().waitFor();
        look();
        open("/app/account/security");
        page.locator("vaadin-password-field input").nth(0).fill(Business.PASSWORD);
        page.locator("vaadin-password-field input").nth(1).fill("nine kites above the dunes");
        button("Change the password").click();
        page.getByText("The password is changed.").waitFor();
        look();
    }

    private void signIn() {
        open("/operator/signin");
        page.getByLabel("Email").fill(EMAIL);
        page.locator("#password").fill(Business.PASSWORD);
        button("Sign in").click();
    }

    private void open(String path) {
        page.navigate("http://localhost:" + business.server().port() + path);
    }

    private void look() {
        new Portal(page, business).look(faults);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
