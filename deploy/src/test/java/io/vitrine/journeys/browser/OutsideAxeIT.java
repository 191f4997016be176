package io.vitrine.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.Vitrine;
import io.vitrine.journeys.external.Outside;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The console of operators and the portal of auditors keep nobody out who belongs there, and everybody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideAxeIT {

    private static final String AUDITOR = "axel@audit-firm.example";

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String id = "";
    private String access = "";

    @BeforeAll
    void open() {
        business = Business.open("outside-axe");
        String shop = business.addLocation("Harbour shop");
        business.owner()
                .post(
                        "/api/orders",
                        business.sale(shop).at("2026-03-04T10:00:00Z").json())
                .expect(201);
        business.owner()
                .post(
                        "/api/cases",
                        "{\"title\":\"Odd\",\"metric\":\"net-sales\",\"from\":\"2026-03-01\",\"to\":\"2026-03-31\"}")
                .expect(201);
        business.owner()
                .postBytes("/api/documents?class=POLICY&title=Refunds&name=refunds.txt", new byte[] {65, 66, 67})
                .expect(201);
        Outside.invite(business, AUDITOR);
        Outside.accept(business, AUDITOR);
        Client operator = Outside.operator(server);
        id = Outside.id(operator, business);
        access = operator.post(
                        "/api/operator/support",
                        Json.createObjectBuilder()
                                .add("business", id)
                                .add("reason", "Case 8841")
                                .add("hours", 1)
                                .build())
                .expect(201)
                .json()
                .getString("id");
        business.owner()
                .post("/api/support-access/" + access + "/consent", "{}")
                .expect(200);
    }

    @Test
    void axeFindsNothingInTheConsole() {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.LIGHT);
            signInOperator(page);
            for (String path : List.of(
                    "/app/operator/businesses",
                    "/app/operator/businesses/" + id,
                    "/app/operator/support",
                    "/app/operator/support/" + access,
                    "/app/account/security")) {
                look(page, path, faults);
            }
            page.context().close();
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private void signInOperator(Page page) {
        page.navigate("http://localhost:" + server.port() + "/app/operator/businesses");
        page.getByLabel("Email").fill(Outside.OPERATOR);
        page.locator("#password").fill(Business.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(Pattern.compile(".*/operator/second"));
        page.getByLabel("Code").fill(Login.code(Outside.OPERATOR).orElseThrow());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/app/operator/.*"));
        portal(page).shown();
    }

    @Test
    void axeFindsNothingInTheAuditorsPortal() {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.LIGHT);
            signIn(page, AUDITOR);
            for (String path : List.of("overview", "statements", "documents", "trail", "requests", "views")) {
                look(page, "/app/audit/" + path, faults);
            }
            page.context().close();
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void axeFindsNothingOnTheOwnersPagesAboutPeopleFromOutside() {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            Page page = Browsers.page(width, ColorScheme.LIGHT);
            signIn(page, Business.email(business.slug()));
            for (String path : List.of(
                    "auditors",
                    "auditors/new",
                    "support",
                    "documents",
                    "cases",
                    "cases/new/net-sales?from=2026-03-01&to=2026-03-31")) {
                look(page, "/app/owner/" + path, faults);
            }
            page.context().close();
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void anAuditorIsKeptToTheAuditorsPortalAndSeesUntilWhenOnEveryPage() {
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        signIn(page, AUDITOR);
        for (String path : List.of("/app/owner/today", "/app/owner/auditors", "/app/operator/businesses", "/app/")) {
            page.navigate(portal(page).address(path));
            page.waitForURL(Pattern.compile(".*/app/audit/overview.*"));
            assertTrue(page.getByText("Read-only access until").first().isVisible(), path);
        }
        page.context().close();
    }

    @Test
    void anOpenPortalClosesWithTheGrant() {
        String email = "late@audit-firm.example";
        String grant = Outside.invite(business, email);
        Outside.accept(business, email);
        Page page = Browsers.page(1280, ColorScheme.LIGHT);
        signIn(page, email);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statements"))
                .click();
        page.waitForURL(Pattern.compile(".*/app/audit/statements.*"));
        business.owner().delete("/api/grants/" + grant).expect(204);
        page.navigate(portal(page).address("/app/audit/overview"));
        page.waitForURL(Pattern.compile(".*/signin.*"));
        page.context().close();
    }

    private void signIn(Page page, String email) {
        portal(page).enter("/signin", email);
    }

    private void look(Page page, String path, List<String> faults) {
        portal(page).follow(path).look(faults);
    }

    private Portal portal(Page page) {
        return new Portal(page, business);
    }
}
