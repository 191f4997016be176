package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.commerce.processing.OrderFiles;
import io.vitrine.commerce.processing.OrderMove;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.OrderStates;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One order, with all that is known of it and all that can be done with it now. */
@Route(value = "staff/orders/:order", layout = StaffLayout.class)
@Needs(Permission.READ_ORDERS)
@Dependent
public class OrderView extends DetailView<OrderId> {

    private final transient OrderFiles files;
    private final transient OrderTools tools;
    private final transient Clock clock;

    @Inject
    OrderView(OrderFiles files, OrderTools tools, Clock clock) {
        super("order", OrderId::parse);
        this.files = files;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    protected void show(OrderId id) {
        OrderFile file = files.open(id).orElseThrow(() -> Problem.notFound("order"));
        Desk desk = Desk.current(clock);
        OrderSummary order = file.details().order();
        PageHead head = new PageHead("Order " + order.number())
                .basis("Placed %s, %s".formatted(desk.dates().when(order.placedAt()), order.locationName()))
                .below(new Link(OrdersState.PATH, "Orders"));
        head.state(OrderStates.status(order.status()));
        if (file.may(OrderMove.SHIP)) {
            Action pack = Action.primary("Pack and ship")
                    .does(() -> getUI().ifPresent(ui -> ui.navigate("staff/packing/" + id)));
            pack.addComponentAsFirst(Glyph.TRUCK.icon());
            head.actions(pack);
        }
        Runnable again = () -> show(id);
        Div both = new Div(stack(main(file, desk, again)), stack(side(file, desk, again)));
        both.addClassNames("vt-beside", "main-first");
        draw("Order " + order.number(), head, both);
    }

    private List<Component> main(OrderFile file, Desk desk, Runnable again) {
        List<Component> blocks = new ArrayList<>();
        if (!file.moves().isEmpty()) {
            blocks.add(new MovesBox(file, tools.processing(), again));
        }
        blocks.add(new LinesBox(file, desk));
        blocks.add(new TimelineBox(file, desk, tools, again));
        if (file.placed().isPresent()) {
            blocks.add(
                    new MailsBox(tools.messages().ofOrder(file.details().order().id()), desk));
        }
        return blocks;
    }

    private List<Component> side(OrderFile file, Desk desk, Runnable again) {
        List<Component> blocks = new ArrayList<>();
        blocks.add(new CustomerBox(file, desk));
        OrderId id = file.details().order().id();
        tools.contacts()
                .ofOrder(id)
                .ifPresent(one -> blocks.add(new ConfirmationBox(id, one, tools.contacts(), desk, again)));
        tools.payments(file).ifPresent(payments -> blocks.add(new PaymentBox(file, payments, tools, again)));
        if (!file.parcels().isEmpty()) {
            blocks.add(new ParcelsBox(
                    file, tools.fulfilment().of(file.details().order().id()), desk, tools.files()));
        }
        return blocks;
    }

    private static Div stack(List<Component> blocks) {
        Div stack = new Div(blocks.toArray(Component[]::new));
        stack.addClassName("vt-stack");
        return stack;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
