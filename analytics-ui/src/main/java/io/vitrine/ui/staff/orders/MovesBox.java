package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.commerce.processing.OrderMove;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.ReasonField;

/** What can be done with the order now. What its state does not allow is not here. */
final class MovesBox extends Div {

    private final transient OrderFile file;
    private final transient OrderProcessing processing;
    private final transient Runnable again;
    private final OrderId id;
    private final String number;
    private final Div moves = new Div();
    private final Told told = new Told();

    MovesBox(OrderFile file, OrderProcessing processing, Runnable again) {
        this.file = file;
        this.processing = processing;
        this.again = again;
        id = file.details().order().id();
        number = file.details().order().number();
        moves.addClassName("vt-moves");
        plain(OrderMove.PRODUCE, "Start production", OrderStatus.IN_PRODUCTION);
        plain(OrderMove.LAY_READY, "Lay ready to ship", OrderStatus.READY_TO_SHIP);
        if (file.may(OrderMove.DELIVER)) {
            moves.add(new Action("Mark as delivered").does(this::deliver));
        }
        if (file.may(OrderMove.TAKE_BACK)) {
            moves.add(new Action("Register a return")
                    .does(() -> Address.of("staff/returns/new")
                            .with("order", id.toString())
                            .open()));
        }
        plain(OrderMove.CLOSE, "Close the order", OrderStatus.CLOSED);
        if (file.may(OrderMove.CANCEL)) {
            moves.add(Action.grave("Cancel the order").does(this::cancel));
        }
        if (moves.getChildren().findAny().isPresent()) {
            add(new Box("What can be done").padded(moves, told));
        }
    }

    private void plain(OrderMove move, String words, OrderStatus to) {
        if (file.may(move)) {
            moves.add(new Action(words)
                    .does(() -> told.trying(() -> {
                        processing.advance(id, to);
                        again.run();
                    })));
        }
    }

    private void deliver() {
        new Question(
                        "Mark " + number + " as delivered?",
                        "All its parcels count as arrived, and the customer's page says so. This cannot be undone.")
                .ask("Mark as delivered", () -> {
                    processing.deliver(id);
                    again.run();
                });
    }

    private void cancel() {
        ReasonField reason = new ReasonField();
        Question question = new Question(
                        "Cancel order " + number + "?",
                        "What was reserved is free again, and the sale is taken back. Money that was paid goes back by a"
                                + " refund. This cannot be undone.")
                .with(reason);
        question.told().at("reason", reason);
        question.askGravely("Cancel the order", () -> {
            processing.cancel(id, reason.getValue());
            again.run();
        });
    }
}
