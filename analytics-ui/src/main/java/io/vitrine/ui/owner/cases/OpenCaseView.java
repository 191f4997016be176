package io.vitrine.ui.owner.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.cases.CaseDetails;
import io.vitrine.analytics.cases.Cases;
import io.vitrine.analytics.cases.OpenCase;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Readings;
import io.vitrine.ui.owner.Rows;
import io.vitrine.ui.owner.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Opens a case about the figure that the address names. */
@Route(value = "owner/cases/new/:metric", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_CASES)
@Dependent
public class OpenCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Cases cases;
    private final transient Figures figures;
    private final transient Clock clock;

    @Inject
    OpenCaseView(Cases cases, Figures figures, Clock clock) {
        this.cases = cases;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Desk desk = Desk.current(clock);
        Optional<Metric> metric = event.getRouteParameters().get("metric").flatMap(Metric::byId);
        if (metric.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(metric.get(), Scope.read(event.getLocation().getQueryParameters(), desk.today(), Preset.LAST_30), desk);
    }

    private void show(Metric metric, Scope scope, Desk desk) {
        DrillDown now = figures.rows(metric, scope.query(), Optional.empty(), 1);
        TextField title = new TextField("What does not add up");
        title.setMaxLength(200);
        title.setHelperText("Such as: two returns of 4 March are missing");
        Complaint complaint = new Complaint();
        Action open = Action.primary("Open the case").does(() -> {
            if (Complaint.filled(title, title.getValue(), "Say what does not add up.")) {
                complaint.attempt(() -> {
                    CaseDetails opened = cases.open(new OpenCase(title.getValue(), metric, scope.query()));
                    getUI().ifPresent(ui ->
                            ui.navigate("owner/cases/" + opened.summary().id()));
                });
            }
        });
        Link back = new Link(Rows.address(metric, scope).toString(), "Cancel");
        back.addClassName("vt-btn");
        Div actions = new Div(back, open);
        actions.addClassName("vt-row");
        Div form = new Div(
                complaint,
                new Facts()
                        .fact("Figure", metric.label() + ", version " + metric.version())
                        .fact(
                                "Days",
                                desk.dates()
                                        .span(
                                                scope.period().from(),
                                                scope.period().to()))
                        .fact("Now", Readings.text(metric, now.figure(), desk.formats()))
                        .fact("Rows", desk.formats().count(now.rowCount())),
                Words.paragraph(
                        "The case keeps the figure, its statement, its hash, the first 1,000 rows and the log since the first day as"
                                + " they are now. Every owner gets a mail.",
                        "vt-sm",
                        "vt-mut"),
                title,
                actions);
        form.addClassName("vt-form");
        removeAll();
        add(new PageHead("Open a case").below(new Link("owner/cases", "Discrepancy cases")), form);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Open a case");
    }
}
