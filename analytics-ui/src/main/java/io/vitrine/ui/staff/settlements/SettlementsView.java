package io.vitrine.ui.staff.settlements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.settlement.SettlementPage;
import io.vitrine.commerce.settlement.SettlementView;
import io.vitrine.commerce.settlement.Settlements;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The settlement files that were taken, and the place to send one. */
@Route(value = "staff/settlements", layout = StaffLayout.class)
@Needs(Permission.READ_PAYMENTS)
@Dependent
public class SettlementsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PATH = "staff/settlements";
    private static final int PAGE = 25;

    private final transient Settlements settlements;
    private final transient Gateways gateways;
    private final transient Clock clock;

    @Inject
    SettlementsView(Settlements settlements, Gateways gateways, Clock clock) {
        this.settlements = settlements;
        this.gateways = gateways;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> after = event.getLocation().getQueryParameters().getSingleParameter("after");
        SettlementPage page = settlements.search(Optional.empty(), after, PAGE);
        Desk desk = Desk.current(clock);
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (CurrentCall.require().actor().may(Permission.REFUND_PAYMENTS)) {
            blocks.add(new SendBox(settlements, gateways));
        }
        blocks.add(files(page, desk));
        removeAll();
        add(
                new PageHead("Settlements")
                        .basis(
                                "What gateways paid out, held against your payments and refunds. The same file twice changes"
                                        + " nothing."),
                blocks);
    }

    private Component files(SettlementPage page, Desk desk) {
        Box box = new Box("Files");
        if (page.settlements().isEmpty()) {
            return box.with(new EmptyState(
                    "No file yet",
                    "Download the settlement or payout report of your gateway as CSV, and send it here. Fees and payouts are"
                            + " booked, and whatever does not agree is listed."));
        }
        box.with(table(page.settlements(), desk));
        page.next().ifPresent(next -> box.foot(new Link(PATH + "?after=" + next, "Earlier files")));
        return box;
    }

    private Component table(List<SettlementView> files, Desk desk) {
        return new DataTable<SettlementView>("Files")
                .column("File", this::file, "vt-break")
                .text("Sent", file -> desk.dates().when(file.takenAt()), "vt-nowrap", "wide")
                .text("Covers", file -> SettlementWords.covers(file, desk.dates()), "wide")
                .figure("Lines", file -> desk.formats().count(file.lines()), "wide")
                .figure("Agree", file -> desk.formats().count(file.matched()), "wide")
                .column("Result", file -> result(file, desk))
                .rows(files);
    }

    private Component file(SettlementView file) {
        Span both = new Span(new Link(PATH + "/" + file.id(), file.name()));
        both.add(Words.span(gateways.label(file.gateway()), "sub2"));
        return both;
    }

    static Status result(SettlementView file, Desk desk) {
        if (file.differences() == 0) {
            return new Status(Status.Kind.GOOD, "All agrees");
        }
        return new Status(
                Status.Kind.NOW,
                desk.formats().count(file.differences()) + (file.differences() == 1 ? " difference" : " differences"));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Settlements");
    }
}
