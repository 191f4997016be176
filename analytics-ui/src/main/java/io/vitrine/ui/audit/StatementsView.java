package io.vitrine.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.Figures;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sales month by month, as a statement that adds up, to read or to take along. */
@Route(value = "audit/statements", layout = AuditLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient GrantedScope granted;
    private final transient StatementFile file;
    private final transient Clock clock;

    @Inject
    StatementsView(Figures figures, GrantedScope granted, StatementFile file, Clock clock) {
        this.figures = figures;
        this.granted = granted;
        this.file = file;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Outsider.entering(event)) {
            return;
        }
        Desk desk = Desk.current(clock);
        AuditScope scope = granted.read("audit/statements", event, desk);
        Statement statement = Statement.read(figures, scope.query());
        removeAll();
        add(
                new PageHead("Sales statement")
                        .basis(scope.basis(desk) + ". "
                                + desk.business().currency().getCurrencyCode() + ", before tax.")
                        .actions(file.link(statement, scope, desk)),
                scope.bar(desk, desk.asOf(clock.instant())),
                new Box("Month by month").with(table(statement, desk)));
    }

    private static Component table(Statement statement, Desk desk) {
        String symbol = desk.formats().symbol();
        return new DataTable<Statement.Line>("Sales month by month")
                .text("Month", line -> month(line, desk), "vt-nowrap")
                .figure("Gross sales " + symbol, line -> desk.formats().plain(line.gross()), "wide")
                .figure("Discounts " + symbol, line -> desk.formats().plain(line.discounts()), "wide")
                .figure("Returns " + symbol, line -> desk.formats().plain(line.returns()), "wide")
                .figure("Net sales " + symbol, line -> desk.formats().plain(line.net()))
                .figure("Orders", line -> desk.formats().count(line.orders()))
                .rows(statement.lines())
                .sums(
                        "Sum",
                        Words.span(desk.formats().plain(statement.total().gross())),
                        Words.span(desk.formats().plain(statement.total().discounts())),
                        Words.span(desk.formats().plain(statement.total().returns())),
                        Words.span(desk.formats().plain(statement.total().net())),
                        Words.span(desk.formats().count(statement.total().orders())));
    }

    /** {@code Mar 2026}, or the days of a month that is cut off. */
    private static String month(Statement.Line line, Desk desk) {
        boolean whole = line.from().getDayOfMonth() == 1
                && line.to().getDayOfMonth() == line.to().lengthOfMonth();
        return whole ? desk.dates().month(line.from()) : desk.dates().span(line.from(), line.to());
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Sales statement");
    }
}
