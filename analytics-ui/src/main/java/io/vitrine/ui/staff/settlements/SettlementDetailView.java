package io.vitrine.ui.staff.settlements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.settlement.DifferenceView;
import io.vitrine.commerce.settlement.PayoutView;
import io.vitrine.commerce.settlement.SettlementDetails;
import io.vitrine.commerce.settlement.SettlementId;
import io.vitrine.commerce.settlement.Settlements;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What became of a settlement file: its payouts, and whatever does not agree. */
@Route(value = "staff/settlements/:settlement", layout = StaffLayout.class)
@Needs(Permission.READ_PAYMENTS)
@Dependent
public class SettlementDetailView extends DetailView<SettlementId> {

    private final transient Settlements settlements;
    private final transient Gateways gateways;
    private final transient Clock clock;

    @Inject
    SettlementDetailView(Settlements settlements, Gateways gateways, Clock clock) {
        super("settlement", SettlementId::parse);
        this.settlements = settlements;
        this.gateways = gateways;
        this.clock = clock;
    }

    @Override
    protected void show(SettlementId id) {
        SettlementDetails details = settlements.find(id).orElseThrow(() -> Problem.notFound("settlement"));
        Desk desk = Desk.current(clock);
        draw(
                details.settlement().name(),
                new PageHead(details.settlement().name())
                        .basis(gateways.label(details.settlement().gateway()) + ", sent "
                                + desk.dates().when(details.settlement().takenAt()))
                        .below(new Link("staff/settlements", "Settlements")),
                facts(details, desk),
                differences(details, desk),
                payouts(details, desk));
    }

    private static Component facts(SettlementDetails details, Desk desk) {
        Facts facts = new Facts()
                .fact("Result", SettlementsView.result(details.settlement(), desk))
                .fact("Covers", SettlementWords.covers(details.settlement(), desk.dates()))
                .fact("Lines", desk.formats().count(details.settlement().lines()))
                .fact(
                        "Payments and refunds that agree",
                        desk.formats().count(details.settlement().matched()));
        return new Box("The file").padded(facts);
    }

    private static Component differences(SettlementDetails details, Desk desk) {
        Box box = new Box("Differences");
        if (details.differences().isEmpty()) {
            return box.with(new EmptyState(
                    "All agrees",
                    "Every payment and refund in the file is booked with the same amount, and none is missing."));
        }
        return box.with(new DataTable<DifferenceView>("Differences")
                .column("What", SettlementDetailView::what)
                .text("Gateway's name", difference -> difference.reference(), "vt-mono", "vt-break")
                .text("Row", difference -> difference.row().map(String::valueOf).orElse(""), "wide")
                .figure("In the file", difference -> SettlementWords.money(difference.found(), desk))
                .figure("Booked", difference -> SettlementWords.money(difference.expected(), desk))
                .text("What to do", SettlementWords::cure, "wide")
                .rows(details.differences()));
    }

    private static Component what(DifferenceView difference) {
        Span both = new Span(new Status(
                SettlementWords.harmless(difference.difference()) ? Status.Kind.SOON : Status.Kind.NOW,
                difference.difference().label()));
        both.add(Words.span(SettlementWords.kind(difference.kind()), "sub2"));
        return both;
    }

    private static Component payouts(SettlementDetails details, Desk desk) {
        Box box = new Box("Payouts");
        if (details.payouts().isEmpty()) {
            Div none = new Div(Words.paragraph("No payout of this file was new.", "vt-mut"));
            return box.padded(none);
        }
        return box.with(new DataTable<PayoutView>("Payouts")
                .text("Gateway's name", PayoutView::reference, "vt-mono", "vt-break")
                .figure("To the bank", payout -> SettlementWords.money(Optional.of(payout.amount()), desk))
                .rows(details.payouts()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
