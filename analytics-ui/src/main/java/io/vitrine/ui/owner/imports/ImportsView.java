package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.imports.ImportView;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The earlier imports, and the way to a new one. */
@Route(value = "owner/imports", layout = OwnerLayout.class)
@Needs(Permission.IMPORT_ORDERS)
@Dependent
public class ImportsView extends Div implements HasDynamicTitle {

    private static final String NEW = "/app/owner/imports/new";

    private final transient Clock clock;

    @Inject
    ImportsView(Imports imports, Locations locations, Clock clock) {
        this.clock = clock;
        Desk desk = Desk.current(clock);
        List<ImportView> recent = imports.recent();
        Map<LocationId, String> names =
                locations.all().stream().collect(Collectors.toMap(Location::id, Location::name));
        PageHead head = new PageHead("Import")
                .basis("Orders and returns of another system, from a CSV file. The same file twice adds nothing.");
        add(recent.isEmpty() ? head : head.actions(button()));
        Box box = new Box("Earlier imports");
        box.addClassName("vt-after-head");
        add(
                recent.isEmpty()
                        ? box.with(new EmptyState(
                                "Nothing imported yet",
                                "Choose a file, match its columns, and see what would happen before anything is"
                                        + " written.",
                                button()))
                        : box.with(table(recent, names, desk)));
    }

    private static Component button() {
        Anchor button = Action.link(Glyph.UPLOAD, "Import orders", NEW);
        button.addClassName("p");
        return button;
    }

    private static Component table(List<ImportView> recent, Map<LocationId, String> names, Desk desk) {
        return new DataTable<ImportView>("Earlier imports")
                .column("File", ImportsView::file)
                .text("Started", view -> desk.dates().when(view.job().createdAt()), "vt-nowrap", "wide")
                .text("Location", view -> names.getOrDefault(view.location(), ""), "wide")
                .column("State", Outcome::status)
                .text("Result", view -> Outcome.of(view, desk.formats()).words(), "wide")
                .rows(recent);
    }

    private static Component file(ImportView view) {
        Span both = new Span(new Link("owner/imports/" + view.job().id(), view.fileName()));
        both.add(Words.span(view.dryRun() ? "Check only" : "Import", "sub2"));
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Import");
    }
}
