package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.imports.FileId;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The first two steps of an import: choose the file, say what its columns mean. */
@Route(value = "owner/imports/new", layout = OwnerLayout.class)
@Needs(Permission.IMPORT_ORDERS)
@Dependent
public class NewImportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Imports imports;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    NewImportView(Imports imports, Locations locations, Clock clock) {
        this.imports = imports;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Location> all = locations.all();
        removeAll();
        add(new PageHead("Import orders").below(new Link("owner/imports", "Import")));
        Optional<FileId> file = query.getSingleParameter("file").flatMap(FileId::parse);
        if (all.isEmpty()) {
            add(noLocation());
        } else if (file.isEmpty()) {
            add(WizardSteps.at(WizardSteps.CHOOSE, "", ""), new ChooseFile(imports, NewImportView::chosen));
        } else {
            MappingState state = MappingState.read(query, file.get(), all);
            add(new MapColumns(imports, state, all, Desk.current(clock)));
        }
    }

    private static void chosen(FileId file) {
        Address.of("owner/imports/new").with("file", file.toString()).open();
    }

    private static Div noLocation() {
        Div box = new Div(new EmptyState(
                "A location first",
                "Every order belongs to a location. Add the one that these orders were sold at.",
                Action.link(Glyph.PLUS, "Add location", "/app/owner/locations/new")));
        box.addClassNames("vt-box", "vt-after-head");
        return box;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Import orders");
    }
}
