package io.vitrine.ui.staff.packing;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.commerce.packing.PackingSlip;
import io.vitrine.commerce.packing.PackingTable;
import io.vitrine.commerce.packing.Paper;
import io.vitrine.commerce.packing.ParcelLabel;
import io.vitrine.commerce.printing.PrintedLabel;
import io.vitrine.commerce.printing.PrintedSlip;
import io.vitrine.commerce.processing.ShipmentId;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Bytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What goes with parcels, to be printed. */
@ApplicationScoped
public class ParcelFiles {

    private static final String PDF = "application/pdf";

    @Inject
    Paper paper;

    /** The label of a parcel; made when the link is followed. */
    public Anchor label(ShipmentId shipment, String words) {
        return Bytes.link(words, () -> {
            ParcelLabel label = paper.label(shipment).orElseThrow(() -> Problem.notFound("shipment"));
            return new Bytes.Content(label.fileName(), PDF, PrintedLabel.of(label));
        });
    }

    Anchor slip(PackingTable order) {
        return Bytes.link("Packing slip", () -> {
            PackingSlip slip = paper.slip(order.order()).orElseThrow(() -> Problem.notFound("order"));
            return new Bytes.Content(slip.fileName(), PDF, PrintedSlip.of(slip));
        });
    }
}
