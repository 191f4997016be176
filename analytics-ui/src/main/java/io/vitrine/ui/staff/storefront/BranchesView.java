package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.branch.Branch;
import io.vitrine.commerce.branch.Branches;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The locations, and which of them the shop shows. */
@Route(value = BranchesView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_STORE)
@Dependent
public class BranchesView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/storefront/branches";

    private final transient Desk desk;

    @Inject
    BranchesView(Branches branches, Locations locations, Clock clock) {
        desk = Desk.current(clock);
        Map<LocationId, Branch> shown =
                branches.all().stream().collect(Collectors.toMap(Branch::location, Function.identity()));
        List<Location> all = locations.all();
        Div blocks = new Div(new Box("Locations").with(all.isEmpty() ? none() : table(all, shown)));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(
                new PageHead("Branches")
                        .basis(
                                "Locations with an address are shown on the shop's page “Where we are”, with their hours."),
                new StorefrontTabs(PATH),
                blocks);
    }

    private static Component none() {
        return new EmptyState("No location yet", "Add one under Locations first.");
    }

    private static Component table(List<Location> all, Map<LocationId, Branch> shown) {
        return new DataTable<Location>("Locations")
                .column("Location", one -> new Link(PATH + "/" + one.id(), one.name()))
                .column(
                        "In the shop",
                        one -> shown.containsKey(one.id())
                                ? new Status(Status.Kind.GOOD, "Shown")
                                : new Status(Status.Kind.NEUTRAL, "Not shown"))
                .text(
                        "Address",
                        one -> Optional.ofNullable(shown.get(one.id()))
                                .flatMap(branch -> branch.address().line1())
                                .orElse(""))
                .rows(all);
    }

    @Override
    public String getPageTitle() {
        return desk.title("Branches");
    }
}
