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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every role at every view: a page that the role may not open does not exist for it, and the others do not fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleViewsIT {

    private static final String MISSING = "There is no such page";
    private static final Pattern FAILED = Pattern.compile("(?s).*(This page|Not allowed|Something failed).*");

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
            page.navigate(address("/app/"));
            Portal.signIn(page, person.email());
            page.waitForURL(Pattern.compile(".*/app/.*"));
            String home = heading(page);
            if (home.equals(MISSING) || FAILED.matcher(home).matches()) {
                faults.add(role + " comes home to: " + home);
            }
            views.forEach((view, guard) -> {
                page.navigate(address("/app/" + filled(view)));
                String heading = heading(page);
                boolean may = guard.open(role.permissions());
                boolean known = !view.contains(":") || known(view);
                if ((may && known && heading.equals(MISSING))
                        || (!may && !heading.equals(MISSING) && !home(view))
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

    private String address(String path) {
        return "http://" + business.host() + ":" + business.server().port() + path;
    }
}
