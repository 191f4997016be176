package io.vitrine.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.team.Colleague;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The team's screens as people use them, and what becomes of an open page when its person's role changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamScreensIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Colleague founder;

    @SuppressWarnings("NullAway.Init")
    private Colleague second;

    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("screens");
        shop = business.addLocation("Harbour shop");
        business.addLocation("Hill shop");
        business.owner().post("/api/orders", business.sale(shop).json()).expect(201);
        founder = Colleague.founder(business);
        second = Colleague.join(business, "OWNER");
    }

    @Test
    void anOpenPageEndsWithTheRoleThatItNeeded() {
        Colleague clerk = Colleague.join(business, "MARKETING");
        Page page = enter(clerk, 1280, "/app/owner/today");
        assertThat(page.locator("h1")).hasText("Today");
        founder.changeRole(clerk, "WAREHOUSE").expect(200);
        business.owner()
                .post("/api/orders", business.sale(shop).worth("77.70").json())
                .expect(201);
        page.waitForURL(Pattern.compile(".*/app/staff/queue.*"));
        assertThat(page.locator("h1")).hasText("Today's work");
        assertThat(page.locator(".vt-switch .who")).hasText("Warehouse");
        assertFalse(page.locator("nav").first().innerText().contains("Sales"));
        page.navigate(address("/app/owner/sales"));
        assertThat(page.locator("h1")).hasText("There is no such page");
        page.context().close();
    }

    @Test
    void aClickInAnOpenPageDoesNothingOnceThePersonHasLeft() {
        Colleague clerk = Colleague.join(business, "MARKETING");
        Page page = enter(clerk, 1280, "/app/owner/sales");
        founder.letGo(clerk).expect(204);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Table").setExact(true))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/signin.*"));
        page.context().close();
    }

    @Test
    void whoIsLimitedToALocationSeesItAndNoError() {
        Colleague manager = Colleague.join(founder, "STORE_MANAGER", List.of(shop));
        Page page = enter(manager, 1280, "/app/");
        assertThat(page.locator("h1")).hasText("Today");
        assertThat(page.locator(".vt-switch .who")).hasText("Store manager");
        for (String path :
                List.of("/app/owner/today", "/app/owner/sales", "/app/owner/orders", "/app/owner/figures/net-sales")) {
            page.navigate(address(path));
            assertThat(page.locator("body")).containsText("Harbour shop");
            assertEquals(
                    0,
                    page.getByText("Export", new Page.GetByTextOptions().setExact(false))
                            .count(),
                    path);
        }
        page.navigate(address("/app/owner/locations"));
        assertThat(page.locator("body")).containsText("limited to certain locations");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = 390)
    void somebodyIsInvitedAcceptsAndGetsAnotherRoleAfterSeeingWhatItGives(int width) {
        Page page = enter(founder, width, "/app/owner/team/invite");
        List<String> faults = new ArrayList<>();
        String email = Colleague.address("newcomer");
        String name = "Nora Newcomer " + width;
        page.getByLabel("Email").fill(email);
        choose(page, "Role", "Warehouse");
        page.getByLabel("Reason").fill("opens in spring");
        page.getByText("Send invitation").click();
        assertThat(page.locator(".vt-note.ok")).containsText("on its way");
        portal(page).look(faults);
        portal(page).open("/app/owner/team");
        assertThat(page.locator("body")).containsText(email);
        portal(page).look(faults);

        Page guest = Browsers.page(width, ColorScheme.LIGHT);
        guest.navigate(address("/invitation?token=" + Colleague.token(business, email)));
        portal(guest).look(faults);
        guest.getByLabel("Your name").fill(name);
        guest.locator("#password").fill("short");
        guest.getByText("Join the team").click();
        assertThat(guest.locator("#password-error")).isVisible();
        guest.locator("#password").fill(Business.PASSWORD);
        guest.getByText("Join the team").click();
        guest.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        Portal.signIn(guest, email);
        guest.waitForURL(Pattern.compile(".*/app/.*"));
        assertThat(guest.locator("h1")).hasText("Today's work");
        guest.context().close();

        portal(page).open("/app/owner/team");
        page.getByText(name).first().click();
        assertThat(page.locator("h1")).hasText(name);
        choose(page, "Role", "Marketing");
        assertThat(page.locator("table").first()).containsText("See figures");
        assertThat(page.locator("table").first()).containsText("Gains");
        assertThat(page.locator("table").first()).containsText("Loses");
        portal(page).look(faults);
        page.getByLabel("Reason").first().fill("new tasks");
        page.getByText("Save change").click();
        assertThat(page.locator(".vt-note.ok")).containsText("in force now");
        assertEquals(List.of(), faults, String.join("\n", faults));
        assertEquals(200, Colleague.signIn(business, email).figures());
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = 1280)
    void aSecondPersonDecidesInTheInbox(int width) {
        founder.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of())
                .expect(202);
        List<String> faults = new ArrayList<>();
        Page mine = enter(founder, width, "/app/owner/approvals");
        mine.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Open: Invite finance.*")))
                .first()
                .click();
        assertThat(mine.locator("body")).containsText("somebody else decides");
        assertEquals(0, mine.getByText("Approve and carry out").count());
        mine.context().close();

        Page page = enter(second, width, "/app/owner/approvals");
        portal(page).look(faults);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Review: Invite finance.*")))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("Finance officer");
        portal(page).look(faults);
        page.getByText("Reject", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        page.getByText("Approve and carry out").click();
        assertThat(page.locator(".vt-two-mark.done")).isVisible();
        portal(page).open("/app/owner/approvals");
        portal(page).look(faults);
        portal(page).open("/app/owner/security");
        portal(page).look(faults);
        assertEquals(List.of(), faults, String.join("\n", faults));
        page.context().close();
    }

    @Test
    void thePortalSeenAsAnotherRoleChangesNothing() {
        Page page = enter(founder, 1280, "/app/owner/roles");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("View as Operations manager"))
                .click();
        page.waitForURL(Pattern.compile(".*/app/(owner/today.*)?"));
        assertThat(page.getByText("You see Vitrine as Operations manager.")).isVisible();
        String navigation = page.locator("nav").first().innerText();
        assertFalse(navigation.contains("Security") || !navigation.contains("Import"), navigation);
        page.navigate(address("/app/owner/locations/new"));
        page.getByLabel("Name").fill("Ghost shop");
        page.getByText("Add location").last().click();
        assertThat(page.locator("body")).containsText("Your role does not include");
        assertFalse(business.owner().get("/api/locations").expect(200).body().contains("Ghost shop"));
        page.getByText("Stop viewing").click();
        page.waitForURL(Pattern.compile(".*/app/owner/roles.*"));
        Machine.pause(500);
        assertEquals(0, page.getByText("You see Vitrine as").count());
        page.context().close();
    }

    private static void choose(Page page, String label, String value) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-list-box vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(value))
                .first()
                .dispatchEvent("click");
        assertThat(page.locator("vaadin-select-list-box")).isHidden();
        Machine.pause(500);
    }

    private Page enter(Colleague person, int width, String path) {
        Page page = Browsers.page(width, ColorScheme.LIGHT);
        page.navigate(address(path));
        Portal.signIn(page, person.email());
        page.waitForURL(Pattern.compile(".*/app/.*"));
        page.locator("h1").first().waitFor();
        Machine.pause(500);
        return page;
    }

    private Portal portal(Page page) {
        return new Portal(page, business);
    }

    private String address(String path) {
        return "http://" + business.host() + ":" + business.server().port() + path;
    }
}
