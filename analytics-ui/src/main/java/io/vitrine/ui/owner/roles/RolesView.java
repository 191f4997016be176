package io.vitrine.ui.owner.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.membership.PermissionSheet;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.session.ViewedRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.shell.Viewing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** All roles, and the table of what each allows. */
@Route(value = "owner/roles", layout = OwnerLayout.class)
@Needs(Permission.READ_TEAM)
@Dependent
public class RolesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Roles roles;
    private final transient PermissionSheet sheet;
    private final transient Clock clock;

    @Inject
    RolesView(Roles roles, PermissionSheet sheet, Clock clock) {
        this.roles = roles;
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<TeamRole> all = roles.all();
        Div blocks = new Div(roles(all), new PermissionTable(all));
        blocks.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(head(), blocks);
    }

    private PageHead head() {
        return new PageHead("Roles")
                .basis("What a role allows decides menus, pages and the API alike.")
                .actions(Allowed.only(
                        Allowed.with(Permission.REVIEW_ACCESS, this::file),
                        Allowed.with(Permission.MANAGE_ROLES, RolesView::make)));
    }

    private Component file() {
        String name = Desk.current(clock).business().slug() + "-access.csv";
        return CsvFile.link("Access sheet", name, csv -> csv.whole(sheet.csv()));
    }

    private static Component make() {
        Anchor make = Action.link(Glyph.PLUS, "New role", "/app/owner/roles/new");
        make.addClassName("p");
        return make;
    }

    private static Box roles(List<TeamRole> all) {
        return new Box("Roles")
                .with(new DataTable<TeamRole>("Roles")
                        .column("Role", RolesView::name)
                        .text("Kind", role -> role.own().isPresent() ? "Your own" : "Ready-made", "wide")
                        .figure("People", role -> Integer.toString(role.holders()))
                        .column("Actions", RolesView::view, "num")
                        .rows(all));
    }

    private static Component name(TeamRole role) {
        Span both = new Span(new Link("owner/roles/" + role.key(), role.name()));
        both.add(Words.span(role.description(), "sub2"));
        return both;
    }

    private static Component view(TeamRole role) {
        Action view = new Action("View as").small();
        view.getElement().setAttribute("aria-label", "View as " + role.name());
        return view.does(() -> Viewing.begin(new ViewedRole(role.key(), role.name(), role.permissions())));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Roles");
    }
}
