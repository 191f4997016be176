package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.supply.PurchaseId;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.PurchaseSteps;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.commerce.supply.ReceiveGoods;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes in a delivery, with a scanner or by hand: each scan is a piece, and nothing is written before the last button. */
@Route(value = "staff/purchase-orders/:purchase/receive", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class ReceiveView extends DetailView<PurchaseId> {

    private final transient Purchases purchases;
    private final transient PurchaseSteps steps;
    private final transient Clock clock;
    private final transient List<ReceiveLine> lines = new ArrayList<>();
    private final TextField scan = new TextField("Scan a product");
    private final TextField note = new TextField("Note (optional)");
    private final Told told = new Told();
    private final Action take = Action.primary("Take in");

    @Inject
    ReceiveView(Purchases purchases, PurchaseSteps steps, Clock clock) {
        super("purchase", PurchaseId::parse);
        this.purchases = purchases;
        this.steps = steps;
        this.clock = clock;
        scan.setPlaceholder("Waiting for a scan, or type an SKU");
        scan.setWidthFull();
        scan.setAutofocus(true);
        scan.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                told.trying(this::scanned);
            }
        });
        note.setHelperText("Such as the number of the delivery note");
        note.setMaxLength(500);
        note.setWidthFull();
        told.at("scan", scan);
    }

    @Override
    protected void show(PurchaseId id) {
        PurchaseOrder order = purchases.find(id).orElseThrow(() -> Problem.notFound("purchase order"));
        String number = order.head().number();
        PageHead head = new PageHead("Receive " + number)
                .basis(order.head().supplierName() + " to " + order.head().locationName())
                .below(
                        new Link("staff/purchase-orders", "Purchase orders"),
                        new Link("staff/purchase-orders/" + id, number));
        if (!order.head().status().open()) {
            draw(
                    "Receive " + number,
                    head,
                    new Box("Lines")
                            .with(new EmptyState(
                                    "Nothing of it is to come",
                                    "The order is "
                                            + order.head().status().word().toLowerCase(Locale.ROOT) + ".",
                                    new Link("staff/purchase-orders/" + id, "Show the order"))));
            return;
        }
        lines.clear();
        order.lines().stream()
                .filter(line -> line.open() > 0)
                .forEach(line -> lines.add(new ReceiveLine(line, this::counted)));
        take.does(() -> told.trying(() -> takeIn(id)));
        Div rows = new Div(lines.toArray(Component[]::new));
        Div actions = new Div(
                new Action("All that is to come").does(() -> lines.forEach(ReceiveLine::all)), Words.space(), take);
        actions.addClassName("vt-row");
        counted();
        draw("Receive " + number, head, scan, told, new Box("To come").with(rows), note, actions);
    }

    private void scanned() {
        String code = scan.getValue().strip();
        scan.clear();
        scan.focus();
        if (code.isEmpty()) {
            return;
        }
        ReceiveLine line = lines.stream()
                .filter(each -> each.line().named(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("scan", "Nothing to come has the SKU or barcode " + code + "."));
        line.add(1);
        told.done(
                line.line().name() + ": " + line.taken() + " of " + line.line().open());
    }

    private void counted() {
        long pieces = lines.stream().mapToLong(ReceiveLine::taken).sum();
        take.removeAll();
        take.add(Words.span(
                pieces == 0 ? "Take in" : pieces == 1 ? "Take in 1 piece" : "Take in " + pieces + " pieces"));
    }

    private void takeIn(PurchaseId id) {
        List<ReceiveGoods.Line> came = lines.stream()
                .filter(line -> line.taken() + line.rejected() > 0)
                .map(line -> new ReceiveGoods.Line(line.line().id(), line.taken(), line.rejected(), line.lot()))
                .toList();
        if (came.isEmpty()) {
            throw Problem.invalid("scan", "Scan what came, or press + at its line.");
        }
        steps.receive(new ReceiveGoods(id, came, note.getValue()));
        UI.getCurrent().navigate("staff/purchase-orders/" + id);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
