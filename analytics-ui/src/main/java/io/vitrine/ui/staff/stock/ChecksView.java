package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.StockCheck;
import io.vitrine.commerce.inventory.StockChecks;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the nightly comparison of all balances with their history found. */
@Route(value = ChecksView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class ChecksView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/stock/checks";
    private static final int SHOWN = 30;

    private final transient StockChecks checks;
    private final transient Desk desk;
    private final Div result = new Div();
    private final Complaint complaint = new Complaint();

    @Inject
    ChecksView(StockChecks checks, Clock clock) {
        this.checks = checks;
        this.desk = Desk.current(clock);
        PageHead head =
                new PageHead("Stock").basis("Each night every balance is compared with its movements and promises.");
        if (Allowed.may(Permission.MANAGE_STOCK)) {
            head.actions(new Action(Glyph.REFRESH, "Check now").does(this::check));
        }
        result.addClassNames("vt-stack", "vt-after-head");
        add(head, StockTabs.CHECKS.shown(), complaint, result);
        show();
    }

    private void check() {
        if (complaint.attempt(checks::check)) {
            show();
            Saved.say("Checked");
        }
    }

    private void show() {
        List<StockCheck> newest = checks.newest();
        result.removeAll();
        if (newest.isEmpty()) {
            Div box = new Div(new EmptyState(
                    "Not checked yet", "The first comparison runs tonight. It can also be asked for now."));
            box.addClassName("vt-box");
            result.add(box);
            return;
        }
        StockCheck last = newest.get(0);
        result.add(last.differences() == 0 ? fine(last) : wrong(last));
        result.add(new Box("Earlier checks")
                .with(new DataTable<StockCheck>("Checks, the newest first")
                        .text("When", check -> desk.dates().when(check.at()))
                        .figure("Levels compared", check -> desk.formats().count(check.compared()))
                        .column("Result", ChecksView::result)
                        .rows(newest.stream().limit(SHOWN).toList())));
    }

    private static Component result(StockCheck check) {
        return check.differences() == 0
                ? new Status(Status.Kind.GOOD, "Equal")
                : new Status(Status.Kind.NOW, check.differences() + " differ");
    }

    private Component fine(StockCheck check) {
        return Note.done(new Span(
                "All " + desk.formats().count(check.compared()) + " balances are the sum of their movements, as of "
                        + desk.dates().when(check.at()) + "."));
    }

    private Component wrong(StockCheck check) {
        Div both = new Div(
                Note.failed(new Span(desk.formats().count(check.differences())
                        + " balances differ from their movements. Nothing was changed: send this to the support.")),
                new CodeBlock("Balances that differ", check.detail()));
        both.addClassName("vt-stack");
        return both;
    }

    @Override
    public String getPageTitle() {
        return desk.title("Stock checks");
    }
}
