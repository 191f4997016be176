package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.supply.PurchaseId;
import io.vitrine.commerce.supply.PurchaseLine;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.PurchaseStatus;
import io.vitrine.commerce.supply.PurchaseSteps;
import io.vitrine.commerce.supply.PurchaseSummary;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.commerce.supply.Receipt;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One purchase order: what is wanted and why, what came, and the next step. */
@Route(value = "staff/purchase-orders/:purchase", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class PurchaseView extends DetailView<PurchaseId> {

    private final transient Purchases purchases;
    private final transient PurchaseSteps steps;
    private final transient Clock clock;

    @Inject
    PurchaseView(Purchases purchases, PurchaseSteps steps, Clock clock) {
        super("purchase", PurchaseId::parse);
        this.purchases = purchases;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    protected void show(PurchaseId id) {
        PurchaseOrder order = purchases.find(id).orElseThrow(() -> Problem.notFound("purchase order"));
        PurchaseSummary head = order.head();
        Desk desk = Desk.current(clock);
        Told told = new Told();
        List<Component> blocks = new ArrayList<>();
        blocks.add(told);
        blocks.add(new Box("Order", Words.space(), PurchaseTable.state(head, desk)).padded(facts(head, desk)));
        DraftBox draft = new DraftBox(order, purchases, () -> show(id));
        blocks.add(head.status() == PurchaseStatus.DRAFT ? draft : lines(order, desk));
        if (!order.receipts().isEmpty()) {
            blocks.add(deliveries(order, desk));
        }
        if (head.status().cancellable()) {
            blocks.add(callOff(order));
        }
        draw(
                head.number(),
                new PageHead(head.number())
                        .basis("From " + head.supplierName() + " to " + head.locationName())
                        .below(new Link("staff/purchase-orders", "Purchase orders"))
                        .actions(actions(order, draft, told)),
                blocks.toArray(Component[]::new));
    }

    private Component[] actions(PurchaseOrder order, DraftBox draft, Told told) {
        PurchaseId id = order.id();
        return switch (order.head().status()) {
            case DRAFT ->
                Allowed.only(
                        new Action("Sent in another way").does(() -> send(id, false, draft, told)),
                        Action.primary("Mail to supplier").does(() -> send(id, true, draft, told)));
            case SENT, PARTLY_RECEIVED -> Allowed.only(receiving(id));
            case RECEIVED, CANCELLED -> new Component[0];
        };
    }

    private static Component receiving(PurchaseId id) {
        Component link = Action.link(Glyph.DOWNLOAD, "Receive goods", "/app/staff/purchase-orders/" + id + "/receive");
        link.addClassName("p");
        return link;
    }

    private void send(PurchaseId id, boolean mail, DraftBox draft, Told told) {
        told.trying(() -> {
            draft.keep();
            steps.send(id, mail);
            show(id);
        });
    }

    private static Component facts(PurchaseSummary head, Desk desk) {
        Formats formats = PurchaseTable.formats(desk, head.currency());
        Facts facts = new Facts()
                .fact("Supplier", new Link("staff/suppliers/" + head.supplier(), head.supplierName()))
                .fact("Deliver to", head.locationName())
                .fact("Expected", head.expectedOn().map(desk.dates()::day).orElse("its usual days after sending"))
                .fact("Total", formats.money(head.total()))
                .fact("Drafted", desk.dates().when(head.createdAt()));
        head.sentAt().ifPresent(at -> facts.fact("Sent", desk.dates().when(at)));
        head.receivedAt().ifPresent(at -> facts.fact("Received", desk.dates().when(at)));
        if (!head.currency().equals(desk.business().currency())) {
            facts.fact(
                    "Rate",
                    "1 " + head.currency().getCurrencyCode() + " = "
                            + head.rate().stripTrailingZeros().toPlainString() + " "
                            + desk.business().currency().getCurrencyCode());
        }
        if (!head.note().isEmpty()) {
            facts.fact("Note", head.note());
        }
        return facts;
    }

    private static Component lines(PurchaseOrder order, Desk desk) {
        Formats formats = PurchaseTable.formats(desk, order.head().currency());
        return new Box("Lines")
                .with(new DataTable<PurchaseLine>("Lines of " + order.head().number())
                        .column("Product", PurchaseView::product)
                        .figure("Ordered", line -> formats.count(line.quantity()))
                        .figure("Received", line -> formats.count(line.received()))
                        .figure("Sent back", line -> formats.count(line.rejected()), "wide")
                        .figure("Cost", line -> formats.price(line.unitCost()), "wide")
                        .figure("Amount", line -> formats.money(line.amount()), "wide")
                        .rows(order.lines()));
    }

    static Component product(PurchaseLine line) {
        Span both = new Span(line.name());
        both.add(Words.span(line.sku(), "sub2"));
        if (!line.why().isEmpty()) {
            both.add(Words.span(line.why(), "sub2"));
        }
        return both;
    }

    private static Component deliveries(PurchaseOrder order, Desk desk) {
        return new Box("Deliveries")
                .with(new DataTable<Receipt>("Deliveries of " + order.head().number())
                        .text("Came", receipt -> desk.dates().when(receipt.at()), "vt-nowrap")
                        .figure("Taken in", receipt -> desk.formats().count(sum(receipt, false)))
                        .figure("Sent back", receipt -> desk.formats().count(sum(receipt, true)))
                        .text("Note", Receipt::note, "wide")
                        .rows(order.receipts()));
    }

    private static long sum(Receipt receipt, boolean rejected) {
        return receipt.lines().stream()
                .mapToLong(line -> rejected ? line.rejected() : line.quantity())
                .sum();
    }

    private Component callOff(PurchaseOrder order) {
        ReasonField reason = new ReasonField();
        Told told = new Told().at("reason", reason);
        String effect = order.head().status() == PurchaseStatus.DRAFT
                ? "The draft is kept, and cannot be sent any more."
                : "What has not come is not expected any more; what came stays in stock. Tell the supplier yourself.";
        Div form = new Div(
                Words.paragraph(effect),
                reason,
                told,
                Action.grave("Call off " + order.head().number())
                        .does(() -> told.trying(() -> {
                            steps.cancel(order.id(), reason.getValue());
                            show(order.id());
                        })));
        form.addClassName("vt-form");
        return new Box("Call off").padded(form);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
