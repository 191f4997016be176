package io.vitrine.ui.staff.packing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.packing.PackingTable;
import io.vitrine.commerce.processing.ShipmentId;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;

/** The parcel has left: its label, and the way on. */
final class SentNote extends Div {

    SentNote(ShipmentId shipment, PackingTable order, ParcelFiles files) {
        Link next = new Link("staff/orders?work=to-pack", "Next order");
        next.addClassNames("vt-btn", "s");
        Div row = new Div(
                new Span(
                        Words.strong("The parcel has left."),
                        new Span(order.open() > 0 ? " " + order.open() + " to come." : " The order is complete.")),
                Words.space(),
                files.label(shipment, "Label"),
                files.slip(order),
                next);
        row.addClassNames("vt-row", "vt-wrap");
        Note note = Note.done(row);
        note.addClassName("vt-viewing");
        note.getElement().setAttribute("role", "status");
        add(note);
    }
}
