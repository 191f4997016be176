package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.guest.Confirmation;
import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;

/** Whether a guest has shown that the order's address is theirs, and what to do as long as they have not. */
final class ConfirmationBox extends Div {

    ConfirmationBox(OrderId order, Confirmation confirmation, GuestContacts contacts, Desk desk, Runnable again) {
        Status.Kind kind = !confirmation.awaited()
                ? Status.Kind.GOOD
                : confirmation.holds() ? Status.Kind.SOON : Status.Kind.WAITING;
        Facts facts = new Facts().fact("Address", new Status(kind, confirmation.words()));
        confirmation.provedAt().ifPresent(at -> facts.fact("Since", desk.dates().when(at)));
        Box box = new Box("Confirmation").padded(facts);
        if (confirmation.awaited() && Allowed.may(Permission.FULFIL_ORDERS)) {
            Told told = new Told();
            Div moves = new Div(
                    new Action("Send the mail again")
                            .does(() -> told.trying(() -> {
                                contacts.askAgain(order);
                                Saved.say("Mail sent");
                            })),
                    new Action("Confirm it yourself").does(() -> vouch(order, contacts, again)));
            moves.addClassName("vt-moves");
            box.padded(moves, told);
        }
        add(box);
    }

    private static void vouch(OrderId order, GuestContacts contacts, Runnable again) {
        ReasonField reason = new ReasonField();
        Question question = new Question(
                        "Confirm the address for the guest?",
                        "The order goes on as if the guest had confirmed it. The trail keeps how you know.")
                .with(reason);
        question.told().at("reason", reason);
        question.ask("Confirm it", () -> {
            contacts.vouch(order, reason.getValue());
            again.run();
        });
    }
}
