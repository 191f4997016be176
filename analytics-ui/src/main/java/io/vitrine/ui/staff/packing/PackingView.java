package io.vitrine.ui.staff.packing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.packing.PackScan;
import io.vitrine.commerce.packing.Packing;
import io.vitrine.commerce.packing.PackingTable;
import io.vitrine.commerce.processing.ShipmentId;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScanField;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.OrderStates;
import io.vitrine.ui.staff.Said;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The packing table of one order: scan each piece into the parcel, then send it. */
@Route(value = "staff/packing/:order", layout = StaffLayout.class)
@Needs(Permission.FULFIL_ORDERS)
@Dependent
public class PackingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Packing packing;
    private final transient ParcelFiles files;
    private final transient Clock clock;
    private final Said said = new Said();
    private final Div table = new Div();
    private transient Optional<ScanField> scan = Optional.empty();
    private transient Optional<SendBox> sending = Optional.empty();
    private String title = "Packing";

    @Inject
    PackingView(Packing packing, ParcelFiles files, Clock clock) {
        this.packing = packing;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LocationId> at = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("location")
                .flatMap(LocationId::parse);
        Optional<ShipmentId> sent = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("sent")
                .flatMap(ShipmentId::parse);
        event.getRouteParameters()
                .get("order")
                .flatMap(OrderId::parse)
                .flatMap(order -> packing.open(order, at))
                .ifPresentOrElse(found -> show(found, sent), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PackingTable order, Optional<ShipmentId> sent) {
        said.removeAll();
        sending = Optional.empty();
        title = "Pack order " + order.number();
        removeAll();
        PageHead head = new PageHead(title)
                .basis(order.customer() + " · " + order.delivery())
                .below(
                        new Link("staff/orders?work=to-pack", "To pack"),
                        new Link("staff/orders/" + order.order(), "Order " + order.number()))
                .state(OrderStates.status(order.status()));
        Div hand = new Div();
        hand.addClassNames("vt-stack4", "vt-after-head");
        sent.ifPresent(shipment -> hand.add(new SentNote(shipment, order, files)));
        boolean packs = order.status().shippable() && order.here() > 0;
        if (packs) {
            ScanField field = new ScanField("Scan each item", read -> scanned(order, read));
            scan = Optional.of(field);
            Div hands = new Div(field, said);
            hands.addClassName("vt-hand");
            hand.add(hands);
        }
        renew(order, packs);
        hand.add(table);
        add(head, hand);
    }

    private void renew(PackingTable order, boolean packs) {
        table.removeAll();
        table.addClassName("vt-stack");
        if (!packs) {
            table.add(nothing(order));
            return;
        }
        PackLines lines = new PackLines(
                order,
                order.places().size() > 1 ? new Component[] {places(order)} : new Component[0],
                (line, pieces) -> said.trying(() -> again(packing.put(order.order(), order.location(), line, pieces))),
                () -> said.trying(() -> again(packing.putAll(order.order(), order.location()))));
        SendBox send = new SendBox(order, packing, files, sending);
        sending = Optional.of(send);
        table.add(lines, send);
    }

    private void scanned(PackingTable order, String read) {
        said.trying(() -> {
            PackScan answer = packing.scan(order.order(), order.location(), read);
            if (answer.right()) {
                said.right(answer.words());
            } else {
                said.wrong(answer.words());
                scan.ifPresent(ScanField::alarm);
            }
            packing.open(order.order(), Optional.of(order.location())).ifPresent(this::again);
        });
    }

    private void again(PackingTable order) {
        renew(order, true);
        scan.ifPresent(ScanField::await);
    }

    private static Component nothing(PackingTable order) {
        Link back = new Link("staff/orders?work=to-pack", "Show what is to pack");
        return order.open() == 0
                ? new EmptyState("Everything has left", "All pieces of this order were sent.", back)
                : new EmptyState(
                        "Nothing can be packed here",
                        order.status().shippable()
                                ? "No piece of this order waits at this location."
                                : "The order is " + order.status().label().toLowerCase(Locale.ENGLISH) + ".",
                        new Link("staff/orders/" + order.order(), "Open the order"));
    }

    private static Picker places(PackingTable order) {
        String here = order.places().stream()
                .filter(place -> place.location().equals(order.location()))
                .map(PackingTable.Place::name)
                .findFirst()
                .orElse("Other");
        Picker picker = new Picker("At", here);
        order.places()
                .forEach(place -> picker.choice(
                        place.name() + ", " + place.pieces(),
                        Address.of("staff/packing/" + order.order())
                                .with("location", place.location().toString())
                                .toString(),
                        place.location().equals(order.location())));
        return picker;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title);
    }
}
