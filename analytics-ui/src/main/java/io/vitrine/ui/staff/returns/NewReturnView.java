package io.vitrine.ui.staff.returns;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.commerce.processing.OrderFiles;
import io.vitrine.commerce.processing.OrderMove;
import io.vitrine.commerce.returns.RegisterReturn;
import io.vitrine.commerce.returns.ReturnCase;
import io.vitrine.commerce.returns.Returns;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Stepper;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Registers what a customer sends back. */
@Route(value = "staff/returns/new", layout = StaffLayout.class)
@Needs(Permission.FULFIL_ORDERS)
@Dependent
public class NewReturnView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MAX_REASON = 500;

    private final transient Returns returns;
    private final transient OrderFiles files;
    private final transient Clock clock;
    private final transient Map<Integer, Long> chosen = new HashMap<>();
    private final TextField reason = new TextField("Why it comes back");
    private final Told told = new Told();

    @Inject
    NewReturnView(Returns returns, OrderFiles files, Clock clock) {
        this.returns = returns;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("order");
        if (asked.isEmpty()) {
            add(
                    new PageHead("Register a return").below(new Link(ReturnsView.PATH, "Returns")),
                    new EmptyState(
                            "Which order?",
                            "A return begins at its order: open the order and choose Register a return.",
                            new Link("staff/orders?work=delivered", "Show delivered orders")));
            return;
        }
        asked.flatMap(OrderId::parse)
                .flatMap(files::open)
                .filter(file -> file.may(OrderMove.TAKE_BACK))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OrderFile file) {
        OrderId id = file.details().order().id();
        String number = file.details().order().number();
        Map<Integer, Long> free = returns.returnable(id);
        OrderedList lines = new OrderedList();
        lines.addClassName("vt-pack");
        file.lines().stream()
                .filter(line -> free.getOrDefault(line.number(), 0L) > 0)
                .forEach(line -> lines.add(item(line, free.getOrDefault(line.number(), 0L))));
        reason.setMaxLength(MAX_REASON);
        reason.setWidthFull();
        told.at("reason", reason);
        Div fields = new Div(reason, told, Action.primary("Register the return").does(() -> register(id)));
        fields.addClassName("vt-fields");
        Div blocks = new Div(new Box("What comes back").with(lines), fields);
        blocks.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(
                new PageHead("Return of order " + number)
                        .basis("Nothing moves yet: stock and money follow when somebody has looked at the goods.")
                        .below(new Link("staff/orders/" + id, "Order " + number)),
                blocks);
    }

    private ListItem item(OrderFile.Line line, long most) {
        Span thing = new Span(Words.strong(line.name()));
        thing.add(Words.span(line.sku(), "sub2"));
        return new ListItem(
                thing, new Stepper(line.sku(), 0, most, "of " + most, pieces -> chosen.put(line.number(), pieces)));
    }

    private void register(OrderId order) {
        told.trying(() -> {
            Map<Integer, Long> lines = new HashMap<>(chosen);
            lines.values().removeIf(pieces -> pieces == 0);
            ReturnCase made = returns.register(new RegisterReturn(order, Optional.empty(), lines, reason.getValue()));
            getUI().ifPresent(ui -> ui.navigate(ReturnsView.PATH + "/" + made.id()));
        });
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Register a return");
    }
}
