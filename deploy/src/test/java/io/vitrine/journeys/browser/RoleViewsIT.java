package io.vitrine.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.vitrine.core.access.Role;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.team.Colleague;
import io.vitrine.journeys.team.EveryRole;
import io.vitrine.journeys.wall.GuardTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every role at every view: a page that the role may not open does not exist for it, and the others do not fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleViewsIT {

    private static final String MISSING = "There is no such page";
    private static final Pattern FAILED = Pattern.compile("(?s).*(This page|Not allowed|Something failed).*");

    /** People from outside have a portal of their own and no other; whatever else they ask for leads them there. */
    private static final Set<Role> OUTSIDERS = Set.of(Role.AUDITOR, Role.STAKEHOLDER);

    /** These try the views of single things too. */
    private static final Set<Role> EVERY_VIEW = Set.of(Role.OWNER, Role.WAREHOUSE, Role.AUDITOR);

    private final Map<String, GuardTable.Guard> views = new GuardTable().views();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Map<Role, Colleague> people;

    @BeforeAll
    void open() {
        business = Business.open("views");
        String shop = business.addLocation("Harbour shop");
        business.owner().post("/api/orders", business.sale(shop).json()).expect(201);
        people = EveryRole.in(business);
    }

    @Test
    void aViewExistsExactlyForThoseWhoMayOpenIt() {
        assertTrue(views.size() > 10, views.toString());
        List<String> faults = new ArrayList<>();
        people.forEach((role, person) -> {
            Page page = Browsers.page(1280, ColorScheme.LIGHT);
            Portal portal = new Portal(page, business).enter("/app/", person.email());
            String home = heading(page);
            if (home.equals(MISSING) || FAILED.matcher(home).matches()) {
                faults.add(role + " comes home to: " + home);
            }
            boolean outsider = OUTSIDERS.contains(role);
            views.forEach((view, guard) -> {
                if (view.contains(":") && !EVERY_VIEW.contains(role)) {
                    return; // the same guard as its list's, tried by the others
                }
                portal.follow("/app/" + filled(view));
                String heading = heading(page);
                boolean may = view.startsWith("account/")
                        || (guard.open(role.permissions()) && outsider == view.startsWith("audit/"));
                boolean known = !view.contains(":") || known(view);
                boolean led =
                        outsider && !view.startsWith("audit/") && page.url().contains("/app/audit/overview");
                if ((may && known && heading.equals(MISSING))
                        || (!may && !heading.equals(MISSING) && !home(view) && !led)
                        || FAILED.matcher(heading).matches()) {
                    faults.add(role + (may ? " may open " : " may not open ") + view + " and sees: " + heading);
                }
            });
            page.context().close();
        });
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    /** Whoever may not see the usual first page is led to another one. */
    private static boolean home(String view) {
        return view.equals("owner/today");
    }

    private static boolean known(String view) {
        return view.endsWith(":metric") || view.endsWith(":role") || view.endsWith(":member");
    }

    private String filled(String view) {
        return view.replace(":metric", "net-sales")
                .replace(":role", "WAREHOUSE")
                .replace(
                        ":member",
                        Objects.requireNonNull(people.get(Role.OWNER)).id())
                .replaceAll(":\\w+\\??", "nothing");
    }

    private static String heading(Page page) {
        var heading = page.locator("h1").first();
        heading.waitFor();
        return heading.innerText();
    }
}
