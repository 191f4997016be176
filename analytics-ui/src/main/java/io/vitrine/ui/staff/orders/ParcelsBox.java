package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.fulfilment.TrackingLink;
import io.vitrine.commerce.picking.Fulfilment;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.packing.ParcelFiles;
import java.time.Duration;
import java.util.Optional;

/** The parcels that have left, each with its label and slip. */
final class ParcelsBox extends Div {

    ParcelsBox(OrderFile file, Optional<Fulfilment.Handled> handled, Desk desk, ParcelFiles files) {
        Box box = new Box("Parcels");
        int number = 0;
        for (OrderFile.Parcel parcel : file.parcels()) {
            box.padded(parcel(parcel, ++number, desk, files));
        }
        handled.flatMap(Fulfilment.Handled::time)
                .ifPresent(time -> box.foot(new Span(words(handled.orElseThrow(), time))));
        add(box);
    }

    private static String words(Fulfilment.Handled handled, Duration time) {
        String took = time.toHours() < 1
                ? time.toMinutes() + " min"
                : time.toHours() < 48
                        ? time.toHours() + " h " + time.toMinutesPart() + " min"
                        : time.toDays() + " days";
        String scans = handled.wrongScans() == 1 ? "1 wrong scan" : handled.wrongScans() + " wrong scans";
        String missing = handled.shortPieces() == 1 ? "1 piece short" : handled.shortPieces() + " pieces short";
        return "All left " + took + " after payment. "
                + (handled.wrongScans() == 0 ? "No wrong scan" : scans) + ", "
                + (handled.shortPieces() == 0 ? "nothing short." : missing + ".");
    }

    private static Div parcel(OrderFile.Parcel parcel, int number, Desk desk, ParcelFiles files) {
        Div head = new Div(
                Words.strong("Parcel " + number),
                Words.space(),
                parcel.deliveredAt().isPresent()
                        ? new Status(Status.Kind.GOOD, "Delivered")
                        : new Status(Status.Kind.RUNNING, "Shipped"));
        head.addClassName("vt-row");
        String pieces = parcel.pieces() + (parcel.pieces() == 1 ? " piece" : " pieces");
        Div words = new Div(new Span(
                pieces + " from " + parcel.locationName() + ", " + desk.dates().recent(parcel.at())));
        words.addClassNames("vt-sm", "vt-mut");
        Div carried = new Div(new Span(carried(parcel)));
        TrackingLink.of(parcel.carrier(), parcel.tracking()).ifPresent(address -> {
            Anchor follow = new Anchor(address, "Follow it");
            follow.getElement().setAttribute("rel", "noopener noreferrer");
            follow.getElement().setAttribute("aria-label", "Follow parcel " + number + " at " + parcel.carrier());
            carried.add(new Span(" "), follow);
        });
        carried.addClassNames("vt-sm", "vt-break");
        Anchor label = files.label(parcel.id(), "Label");
        label.getElement().setAttribute("aria-label", "Label of parcel " + number);
        Div all = new Div(head, words, carried);
        if (Allowed.may(Permission.FULFIL_ORDERS)) {
            all.add(label);
        }
        all.addClassName("vt-stack4");
        return all;
    }

    private static String carried(OrderFile.Parcel parcel) {
        String carrier = parcel.carrier().isEmpty() ? "No carrier named" : parcel.carrier();
        String tracking = parcel.tracking().isEmpty() ? "" : ", " + parcel.tracking();
        return carrier
                + tracking
                + parcel.weightGrams().map(grams -> ", " + grams + " g").orElse("");
    }
}
