package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.accounting.AccountingExports;
import io.vitrine.commerce.ledger.AccountBalance;
import io.vitrine.commerce.ledger.Finding;
import io.vitrine.commerce.ledger.Ledger;
import io.vitrine.commerce.ledger.LedgerCheckResult;
import io.vitrine.commerce.order.OrderNumbers;
import io.vitrine.commerce.payment.PaymentSearch;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the money adds up: balances of all accounts, what the checks found, and what nobody has told the end of. */
@Route(value = ReconciliationView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_PAYMENTS)
@Dependent
public class ReconciliationView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/reconciliation";
    private static final int SHOWN = 50;

    private final transient Ledger ledger;
    private final transient Payments payments;
    private final transient OrderNumbers orders;
    private final transient Desk desk;
    private final Div checked = new Div();
    private final Complaint complaint = new Complaint();

    @Inject
    ReconciliationView(Ledger ledger, Payments payments, OrderNumbers orders, AccountingExports exports, Clock clock) {
        this.ledger = ledger;
        this.payments = payments;
        this.orders = orders;
        this.desk = Desk.current(clock);
        PageHead head =
                new PageHead("Reconciliation").basis("The books against the payments. They are compared every hour.");
        add(head);
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (Allowed.everywhere()) {
            head.actions(new Action(Glyph.REFRESH, "Compare now").does(this::check));
            checked.addClassName("vt-stack");
            blocks.add(complaint, checked, open(), balances());
            showChecks();
            if (Allowed.may(Permission.EXPORT_INVOICES)) {
                blocks.add(new ExportBox(exports, desk));
            }
        } else {
            blocks.add(open());
        }
        add(blocks);
    }

    private void check() {
        if (complaint.attempt(ledger::check)) {
            showChecks();
            Saved.say("Compared");
        }
    }

    private void showChecks() {
        checked.removeAll();
        Optional<LedgerCheckResult> last = ledger.checks().stream().findFirst();
        if (last.isEmpty()) {
            checked.add(Note.info(new Span("Not compared yet. The first comparison runs within the hour.")));
        } else if (last.get().passed()) {
            checked.add(Note.done(new Span("Payments and books agree to the cent, as of "
                    + desk.dates().when(last.get().at()) + ".")));
        } else {
            checked.add(
                    Note.failed(new Span(last.get().findings().size() + " differences, as of "
                            + desk.dates().when(last.get().at()) + ". Nothing was changed.")),
                    new Box("Differences")
                            .with(new DataTable<Finding>("Where payments and books differ")
                                    .text("What", Finding::what)
                                    .text("Where", Finding::where, "vt-mono", "wide")
                                    .text("Currency", Finding::currency, "wide")
                                    .figure(
                                            "Payments say",
                                            finding -> finding.expected().toPlainString())
                                    .figure(
                                            "Books say",
                                            finding -> finding.found().toPlainString())
                                    .rows(last.get().findings())));
        }
    }

    private Component open() {
        List<PaymentView> waiting = Stream.of(PaymentStatus.STARTED, PaymentStatus.PENDING)
                .flatMap(status -> payments
                        .search(new PaymentSearch(
                                Optional.empty(),
                                Optional.of(status),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                SHOWN))
                        .payments()
                        .stream())
                .toList();
        Box box = new Box("Payments without an end", Words.space(), new Link(PaymentsState.PATH, "All payments"));
        return waiting.isEmpty()
                ? box.with(new EmptyState("None", "Every payment was paid, failed or was cancelled."))
                : box.with(PaymentTable.of(
                        "Payments that wait for the customer, the bank or the gateway",
                        waiting,
                        orders.of(waiting.stream().map(PaymentView::order).toList()),
                        desk));
    }

    private Component balances() {
        List<AccountBalance> all = ledger.balances(Optional.empty());
        Box box = new Box("Balances of the accounts");
        return all.isEmpty()
                ? box.with(new EmptyState("No entries yet", "The books begin with the first order of the shop."))
                : box.with(new DataTable<AccountBalance>("Accounts by currency")
                        .column("Account", ReconciliationView::account)
                        .text("Currency", balance -> balance.debit().currency().getCurrencyCode())
                        .figure(
                                "Came",
                                balance -> desk.formats().plain(balance.debit().amount()),
                                "wide")
                        .figure(
                                "Went",
                                balance -> desk.formats().plain(balance.credit().amount()),
                                "wide")
                        .figure(
                                "Balance",
                                balance ->
                                        desk.formats().plain(balance.balance().amount()))
                        .rows(all));
    }

    private static Component account(AccountBalance balance) {
        Span both = new Span(PaymentWords.account(balance.account()));
        both.add(Words.span(balance.account(), "sub2"));
        return both;
    }

    @Override
    public String getPageTitle() {
        return desk.title("Reconciliation");
    }
}
