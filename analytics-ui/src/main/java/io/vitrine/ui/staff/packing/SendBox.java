package io.vitrine.ui.staff.packing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.packing.Packing;
import io.vitrine.commerce.packing.PackingTable;
import io.vitrine.commerce.packing.SendParcel;
import io.vitrine.commerce.processing.Sent;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Told;
import java.util.Optional;

/** Weight, carrier and tracking number, and the parcel leaves. */
final class SendBox extends Div {

    private final transient PackingTable order;
    private final transient Packing packing;
    private final TextField weight = new TextField("Weight in grams (optional)");
    private final TextField carrier = new TextField("Carrier (optional)");
    private final TextField tracking = new TextField("Tracking number (optional)");
    private final Told told = new Told();

    /** @param before what was typed already, while pieces still went into the parcel */
    SendBox(PackingTable order, Packing packing, ParcelFiles files, Optional<SendBox> before) {
        this.order = order;
        this.packing = packing;
        weight.getElement().setAttribute("inputmode", "numeric");
        if (order.grams() > 0) {
            weight.setValue(Long.toString(order.grams()));
            weight.setHelperText("What the goods weigh; weigh the parcel");
        }
        carrier.setMaxLength(64);
        tracking.setMaxLength(120);
        tracking.setHelperText("The label's barcode says it");
        before.ifPresent(this::copy);
        told.at("weightGrams", weight).at("carrier", carrier).at("tracking", tracking);
        Action send = Action.primary(words()).does(this::ask);
        send.addComponentAsFirst(Glyph.TRUCK.icon());
        Div actions = new Div(files.slip(order), send);
        actions.addClassNames("vt-row", "vt-wrap");
        Div fields = new Div(weight, carrier, tracking, told, actions);
        fields.addClassName("vt-fields");
        add(new Box("Send the parcel").padded(fields));
    }

    private void copy(SendBox before) {
        carrier.setValue(before.carrier.getValue());
        tracking.setValue(before.tracking.getValue());
        boolean weighed = !before.weight.getValue().equals(Long.toString(before.order.grams()));
        if (weighed && !before.weight.isEmpty()) {
            weight.setValue(before.weight.getValue());
        }
    }

    private String words() {
        long pieces = order.packed();
        return pieces == 0
                ? "Ship"
                : "Ship " + pieces + " of " + order.open() + (order.open() == 1 ? " piece" : " pieces");
    }

    private void ask() {
        told.trying(() -> {
            if (order.packed() == 0) {
                throw Problem.of(
                        422, "empty", "The parcel is empty", "Scan a piece into it, or put all in with one tap.");
            }
            Optional<Integer> grams = grams();
            boolean part = order.packed() < order.open();
            new Question(
                            "Ship " + order.packed() + (order.packed() == 1 ? " piece" : " pieces") + " of order "
                                    + order.number() + "?",
                            (part ? "The order stays open for the rest. " : "Nothing of the order is left here then. ")
                                    + "The pieces leave the stock, and the customer is told. This cannot be undone.")
                    .ask("Ship it", () -> sent(grams));
        });
    }

    private void sent(Optional<Integer> grams) {
        Sent sent = packing.send(new SendParcel(order.order(), order.location(), text(carrier), text(tracking), grams));
        Address.of("staff/packing/" + order.order())
                .with("sent", sent.shipment().toString())
                .open();
    }

    private Optional<Integer> grams() {
        String text = weight.getValue().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw Problem.invalid("weightGrams", "Write whole grams, such as 1250.");
        }
        return Optional.of(Integer.parseInt(text));
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
