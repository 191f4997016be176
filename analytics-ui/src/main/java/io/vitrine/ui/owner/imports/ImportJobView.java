package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.imports.ImportView;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** A check or an import on its way, and what it came to; it runs on whether anybody looks or not. */
@Route(value = "owner/imports/:job", layout = OwnerLayout.class)
@Needs(Permission.IMPORT_ORDERS)
@Dependent
public class ImportJobView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Imports imports;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    ImportJobView(Imports imports, Locations locations, Clock clock) {
        this.imports = imports;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<ImportView> found =
                event.getRouteParameters().get("job").flatMap(JobId::parse).flatMap(imports::find);
        found.ifPresentOrElse(view -> show(view, query), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ImportView view, QueryParameters query) {
        removeAll();
        add(new PageHead("Import orders").below(new Link("owner/imports", "Import")));
        add(WizardSteps.at(step(view), view.fileName(), detail(view)));
        Div body = new Div();
        body.addClassName("vt-after-head");
        add(body);
        Desk desk = Desk.current(clock);
        switch (view.job().state()) {
            case RUNNING ->
                body.add(new RunningJob(
                        (view.dryRun() ? "Checking " : "Importing ") + view.fileName(),
                        view.job(),
                        id -> imports.find(id).map(ImportView::job),
                        clock,
                        () -> imports.find(view.job().id()).ifPresent(done -> show(done, query))));
            case FAILED -> body.add(new FailedImport(view, again(view, query)));
            case DONE -> body.add(new ImportReport(imports, Outcome.of(view, desk.formats()), again(view, query)));
        }
    }

    private MappingState again(ImportView view, QueryParameters query) {
        MappingState read = MappingState.read(query, view.file(), locations.all());
        return read.with(view.preset(), view.location());
    }

    private static int step(ImportView view) {
        if (view.dryRun()) {
            return WizardSteps.CHECK;
        }
        return view.job().state() == JobState.DONE ? WizardSteps.FINISHED : WizardSteps.IMPORT;
    }

    private static String detail(ImportView view) {
        return switch (view.job().state()) {
            case RUNNING -> "running";
            case DONE -> view.dryRun() ? "nothing is written yet" : "done";
            case FAILED -> "failed";
        };
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Import orders");
    }
}
