package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderNumbers;
import io.vitrine.commerce.payment.PaymentEvent;
import io.vitrine.commerce.payment.PaymentEvents;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.commerce.payment.RefundView;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One payment with what its gateway told, what went back, and what can be done about it. */
@Route(value = "staff/payments/:payment", layout = StaffLayout.class)
@Needs(Permission.READ_PAYMENTS)
@Dependent
public class PaymentPageView extends DetailView<PaymentId> {

    private final transient Payments payments;
    private final transient Refunds refunds;
    private final transient PaymentEvents events;
    private final transient OrderNumbers orders;
    private final transient Clock clock;
    private final Div said = new Div();

    @Inject
    PaymentPageView(Payments payments, Refunds refunds, PaymentEvents events, OrderNumbers orders, Clock clock) {
        super("payment", PaymentId::parse);
        this.payments = payments;
        this.refunds = refunds;
        this.events = events;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    protected void show(PaymentId id) {
        PaymentView payment = payments.find(id).orElseThrow(() -> Problem.notFound("payment"));
        Desk desk = Desk.current(clock);
        Map<UUID, String> numbers = orders.of(List.of(payment.order()));
        String name = "Payment of order " + numbers.getOrDefault(payment.order(), "not placed");
        PageHead head = new PageHead(name)
                .basis(PaymentTable.way(payment) + ", started " + desk.dates().when(payment.createdAt()) + "."
                        + payment.reference()
                                .map(text -> " The gateway calls it " + text + ".")
                                .orElse(""))
                .below(new Link(PaymentsState.PATH, "Payments"));
        if (numbers.containsKey(payment.order()) && Allowed.may(Permission.READ_ORDERS)) {
            head.actions(Link.button("Order", "staff/orders/" + new OrderId(payment.order())));
        }
        List<Component> blocks = new ArrayList<>(List.of(said));
        payment.refusal().ifPresent(why -> blocks.add(Note.warn(Words.strong("Why it failed: "), new Span(why))));
        blocks.add(figures(payment, desk));
        if (Allowed.may(Permission.REFUND_PAYMENTS)) {
            act(payment, desk).ifPresent(blocks::add);
        }
        blocks.add(wentBack(id, desk));
        blocks.add(told(id, desk));
        draw(name, head, blocks.toArray(Component[]::new));
    }

    private Optional<Component> act(PaymentView payment, Desk desk) {
        boolean byHand = payment.method() == PaymentMethod.TRANSFER || payment.method() == PaymentMethod.COD;
        if (payment.open() && byHand) {
            return Optional.of(new Box("Confirm the money")
                    .padded(new ConfirmForm(payments, payment, desk, words -> done(payment.id(), words))));
        }
        if (payment.status() == PaymentStatus.CAPTURED
                && payment.refundable().amount().signum() > 0) {
            return Optional.of(new Box("Refund")
                    .padded(new RefundForm(refunds, payment, desk, words -> done(payment.id(), words))));
        }
        return Optional.empty();
    }

    private void done(PaymentId id, String words) {
        said.removeAll();
        Note note = Note.done(new Span(words));
        note.getElement().setAttribute("role", "status");
        said.add(note);
        show(id);
    }

    private static Panes figures(PaymentView payment, Desk desk) {
        FigureTile asked = new FigureTile("Asked for")
                .size("m")
                .value(PaymentWords.money(payment.amount(), desk))
                .note(payment.test() ? "pretended money" : PaymentTable.way(payment));
        FigureTile state = new FigureTile("Status")
                .size("m")
                .value(PaymentWords.of(payment.status()))
                .note("since " + desk.dates().when(payment.updatedAt()));
        return new Panes(
                Panes.Cut.FOUR,
                state,
                asked,
                new FigureTile("Came")
                        .size("m")
                        .value(PaymentWords.money(payment.captured(), desk))
                        .note("in full"),
                new FigureTile("Went back")
                        .size("m")
                        .value(PaymentWords.money(payment.refunded(), desk))
                        .note(PaymentWords.money(payment.refundable(), desk) + " could still go back"));
    }

    private Component wentBack(PaymentId id, Desk desk) {
        List<RefundView> all = payments.refundsOf(id);
        Box box = new Box("Refunds");
        return all.isEmpty()
                ? box.with(none("Nothing went back."))
                : box.with(new DataTable<RefundView>("Refunds of the payment")
                        .column("Reason", PaymentPageView::reason)
                        .text("When", refund -> desk.dates().when(refund.createdAt()), "vt-nowrap", "wide")
                        .column("Status", refund -> PaymentWords.status(refund.status()))
                        .figure("Amount", refund -> PaymentWords.money(refund.amount(), desk))
                        .rows(all));
    }

    private static Component reason(RefundView refund) {
        Span both = new Span(refund.reason());
        refund.refusal().ifPresent(why -> both.add(Words.span(why, "sub2")));
        return both;
    }

    private Component told(PaymentId id, Desk desk) {
        List<PaymentEvent> all = events.of(id);
        Box box = new Box("What the gateway told");
        return all.isEmpty()
                ? box.with(
                        none("No message came for this payment; its gateway answered at once, or people confirm it."))
                : box.with(new DataTable<PaymentEvent>("Messages of the gateway")
                        .text("When", event -> desk.dates().moment(event.receivedAt()), "vt-nowrap")
                        .text("What", PaymentEvent::kind)
                        .text("Its id", PaymentEvent::event, "wide", "vt-mono")
                        .rows(all));
    }

    private static Div none(String words) {
        Div none = new Div(new Span(words));
        none.addClassNames("vt-body", "vt-mut");
        return none;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
