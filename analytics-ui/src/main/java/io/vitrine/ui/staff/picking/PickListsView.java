package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.picking.PickList;
import io.vitrine.commerce.picking.PickLists;
import io.vitrine.commerce.picking.StartPicking;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The pick lists: those that somebody walks, or all. */
@Route(value = PickListsView.PATH, layout = StaffLayout.class)
@Needs(Permission.FULFIL_ORDERS)
@Dependent
public class PickListsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/picking";

    private static final int PAGE = 25;

    private final transient PickLists lists;
    private final transient Locations locations;
    private final transient MemberNames members;
    private final transient Clock clock;
    private final Told told = new Told();

    @Inject
    PickListsView(PickLists lists, Locations locations, MemberNames members, Clock clock) {
        this.lists = lists;
        this.locations = locations;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean all = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter("all"::equals)
                .isPresent();
        Optional<String> after = event.getLocation().getQueryParameters().getSingleParameter("after");
        removeAll();
        add(
                new PageHead("Pick lists")
                        .basis("A list is a walk through one location, in the order of its bins.")
                        .actions(Action.primary("Start picking").does(this::start)),
                told,
                new ScopeBar(
                        new Segments("Which lists").option("Open", PATH, !all).option("All", PATH + "?show=all", all)),
                new PickListsBox(lists.recent(!all, after, PAGE), all, Desk.current(clock), members.byKey()));
    }

    private void start() {
        List<Location> places = Allowed.locations(locations);
        if (places.size() == 1) {
            told.trying(() -> open(places.get(0)));
            return;
        }
        Select<Location> where = new Select<>();
        where.setLabel("Location");
        where.setItems(places);
        where.setItemLabelGenerator(Location::name);
        places.stream().findFirst().ifPresent(where::setValue);
        new Question("Where do you pick?", "The list holds what waits there, the oldest orders first.")
                .with(where)
                .ask("Start picking", () -> open(where.getValue()));
    }

    private void open(Location place) {
        PickList list = lists.start(new StartPicking(place.id(), Optional.empty()));
        getUI().ifPresent(ui -> ui.navigate(PATH + "/" + list.id()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Pick lists");
    }
}
