package io.vitrine.ui.staff.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.imports.ProductImportView;
import io.vitrine.commerce.imports.ProductImports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.JobView;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.imports.RunningJob;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** A proposal or an import of products, on its way and what it came to. */
@Route(value = "staff/products/imports/:job", layout = StaffLayout.class)
@Needs(Permission.MANAGE_PRODUCTS)
@Dependent
public class ProductImportJobView extends DetailView<JobId> {

    private final transient ProductImports imports;
    private final transient Clock clock;
    private transient Optional<String> undo = Optional.empty();
    private transient long after;

    @Inject
    ProductImportJobView(ProductImports imports, Clock clock) {
        super("job", JobId::parse);
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        undo = event.getLocation().getQueryParameters().getSingleParameter("undo");
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        super.beforeEnter(event);
    }

    @Override
    protected void show(JobId id) {
        ProductImportView view = imports.find(id).orElseThrow(() -> Problem.notFound("import"));
        PageHead head = new PageHead("Import products")
                .below(new Link("staff/products", "Products"), new Link(ProductImportsView.PATH, "Import"));
        draw("Import products", head, ProposalWords.steps(step(view), view.fileName()), body(id, view));
    }

    private static int step(ProductImportView view) {
        if (view.dryRun()) {
            return 1;
        }
        return view.job().state() == JobState.DONE ? 3 : 2;
    }

    private Component body(JobId id, ProductImportView view) {
        Optional<JobView> back = undo.flatMap(JobId::parse).flatMap(imports::undoing);
        if (back.filter(job -> job.state() == JobState.RUNNING).isPresent()) {
            return new RunningJob("Taking the import back", back.get(), imports::undoing, clock, () -> show(id));
        }
        return switch (view.job().state()) {
            case RUNNING ->
                new RunningJob(
                        (view.dryRun() ? "Checking " : "Importing ") + view.fileName(),
                        view.job(),
                        job -> imports.find(job).map(ProductImportView::job),
                        clock,
                        () -> show(id));
            case FAILED -> failed(view);
            case DONE -> new ProposalReport(imports, view, back, after, Desk.current(clock));
        };
    }

    private static Component failed(ProductImportView view) {
        Div both = new Div(
                Note.failed(
                        Words.strong(view.dryRun() ? "The file could not be read. " : "The import stopped. "),
                        new Span(view.job().error().orElse("Nothing more is known."))),
                Link.button("Choose another file", ProductImportsView.PATH + "/new"));
        both.addClassName("vt-stack4");
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
