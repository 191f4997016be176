package io.vitrine.ui.staff.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.returns.Inspected;
import io.vitrine.commerce.returns.ReturnCase;
import io.vitrine.commerce.returns.ReturnCaseId;
import io.vitrine.commerce.returns.Returns;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Stepper;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** One return: what came, what of it is as good as new, and what that means in money. */
@Route(value = "staff/returns/:return", layout = StaffLayout.class)
@Needs(Permission.FULFIL_ORDERS)
@Dependent
public class ReturnView extends DetailView<ReturnCaseId> {

    private final transient Returns returns;
    private final transient Clock clock;
    private final transient Map<Integer, Long> good = new HashMap<>();
    private final transient Map<Integer, Long> damaged = new HashMap<>();
    private final Told told = new Told();

    @Inject
    ReturnView(Returns returns, Clock clock) {
        super("return", ReturnCaseId::parse);
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    protected void show(ReturnCaseId id) {
        ReturnCase found = returns.find(id).orElseThrow(() -> Problem.notFound("return"));
        Desk desk = Desk.current(clock);
        PageHead head = new PageHead("Return of order " + found.orderNumber())
                .basis("Registered " + desk.dates().when(found.registeredAt()) + ", " + found.locationName())
                .below(
                        new Link(ReturnsView.PATH, "Returns"),
                        new Link("staff/orders/" + found.order(), "Order " + found.orderNumber()))
                .state(ReturnStates.status(found.state()));
        Component reason = new Box("Why").padded(Words.paragraph(found.reason(), "vt-break"));
        switch (found.state()) {
            case REGISTERED -> draw("Return", head, inspection(found), reason);
            case INSPECTED -> draw("Return", head, result(found), reason);
            case WITHDRAWN -> draw("Return", head, reason);
        }
    }

    private Component inspection(ReturnCase found) {
        OrderedList lines = new OrderedList();
        lines.addClassNames("vt-pack", "two");
        found.lines().forEach(line -> lines.add(item(line)));
        Div actions = new Div(
                Action.grave("It did not come").does(() -> withdraw(found)),
                Words.space(),
                Action.primary("Save the inspection").does(() -> inspect(found)));
        actions.addClassNames("vt-row", "vt-wrap");
        return new Box("What came")
                .with(lines)
                .padded(
                        Words.paragraph(
                                "What is as good as new goes back on the shelf at " + found.locationName()
                                        + ". What is damaged does not.",
                                "vt-mut"),
                        told,
                        actions);
    }

    private ListItem item(ReturnCase.Line line) {
        long most = line.announced();
        Span thing = new Span(Words.strong(line.name()));
        thing.add(Words.span(line.sku() + ", " + most + " announced", "sub2"));
        good.put(line.number(), most);
        return new ListItem(
                thing,
                new Stepper(
                        line.sku() + " as good as new", most, most, "good", pieces -> good.put(line.number(), pieces)),
                new Stepper(line.sku() + " damaged", 0, most, "damaged", pieces -> damaged.put(line.number(), pieces)));
    }

    private void inspect(ReturnCase found) {
        told.trying(() -> {
            Map<Integer, Inspected> inspected = new HashMap<>();
            found.lines()
                    .forEach(line -> inspected.put(
                            line.number(),
                            new Inspected(
                                    good.getOrDefault(line.number(), 0L), damaged.getOrDefault(line.number(), 0L))));
            returns.inspect(found.id(), inspected);
            show(found.id());
        });
    }

    private void withdraw(ReturnCase found) {
        new Question("Did nothing come?", "The return is closed; the customer keeps the goods.")
                .askGravely("Withdraw the return", () -> {
                    returns.withdraw(found.id());
                    show(found.id());
                });
    }

    private Component result(ReturnCase found) {
        Desk desk = Desk.current(clock);
        Facts facts = new Facts();
        found.refundable()
                .ifPresent(worth -> facts.fact(
                        "Worth with tax",
                        Words.strong(
                                new Formats(worth.currency(), desk.business().zone(), false).money(worth.amount()))));
        boolean pays = Allowed.may(Permission.REFUND_PAYMENTS);
        return new Box("What came")
                .with(new DataTable<ReturnCase.Line>("What came")
                        .column("Product", ReturnView::product)
                        .figure("Announced", line -> Long.toString(line.announced()))
                        .figure("Good", line -> Long.toString(line.good()))
                        .figure("Damaged", line -> Long.toString(line.damaged()))
                        .rows(found.lines()))
                .padded(
                        facts,
                        Words.paragraph(
                                pays
                                        ? "The sale is taken back. Give the money back at the order, under Payment."
                                        : "The sale is taken back. Somebody who may refund gives the money back at the order.",
                                "vt-mut"),
                        new Link("staff/orders/" + found.order(), "Open order " + found.orderNumber()));
    }

    private static Component product(ReturnCase.Line line) {
        Span both = new Span(line.name());
        both.add(Words.span(line.sku(), "sub2"));
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
