package io.vitrine.commerce.packing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.commerce.processing.Sent;
import io.vitrine.commerce.processing.ShipOrder;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The packing table. */
@ApplicationScoped
public class Packing {

    @Inject
    PackingRows rows;

    @Inject
    OrderProcessing processing;

    @Inject
    Audit audit;

    /** The order on the table of a location; without one where most of it lies. */
    @Transactional
    public Optional<PackingTable> open(OrderId order, Optional<LocationId> at) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        return rows.head(order)
                .flatMap(head -> Optional.of(table(order, head, at))
                        .filter(table -> reaches(table.location()) && concerns(head, table)));
    }

    /** So many pieces of a line lie in the parcel. @throws Problem 422 above what can leave from here */
    @Transactional
    public PackingTable put(OrderId order, LocationId at, int number, long pieces) {
        PackingTable table = held(order, at);
        PackingTable.Line line = table.lines().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("line of this order"));
        if (pieces < 0 || pieces > line.here()) {
            throw Problem.invalid("pieces", "Use 0 to " + line.here() + ".");
        }
        rows.put(order, at, number, pieces);
        return held(order, at);
    }

    /** All that can leave from here lies in the parcel. */
    @Transactional
    public PackingTable putAll(OrderId order, LocationId at) {
        held(order, at).lines().stream()
                .filter(line -> line.here() > 0)
                .forEach(line -> rows.put(order, at, line.number(), line.here()));
        return held(order, at);
    }

    /** A scanned piece goes into the parcel, when it belongs there; what does not is counted as a mistake. */
    @Transactional
    public PackScan scan(OrderId order, LocationId at, String read) {
        String code = read.strip();
        PackingTable table = held(order, at);
        List<PackingTable.Line> meant =
                table.lines().stream().filter(line -> line.means(code)).toList();
        Optional<PackingTable.Line> fits =
                meant.stream().filter(PackingTable.Line::room).findFirst();
        if (fits.isPresent()) {
            PackingTable.Line line = fits.get();
            rows.put(order, at, line.number(), line.packed() + 1);
            return new PackScan(true, line.sku() + ", " + (line.packed() + 1) + " of " + line.here());
        }
        rows.wrong(order);
        audit.record(AuditEntry.created("parcel.scanned-wrong", "order", order, Map.of("number", table.number())));
        return new PackScan(
                false,
                meant.isEmpty()
                        ? "Wrong item: it does not belong to order " + table.number() + "."
                        : "Enough of " + meant.get(0).sku() + " is in the parcel already.");
    }

    /** The parcel leaves. @throws Problem 409 when the order's state does not allow it, 422 when the parcel is empty */
    @Transactional
    public Sent send(SendParcel parcel) {
        PackingTable table = held(parcel.order(), parcel.location());
        Map<Integer, Long> pieces = table.lines().stream()
                .filter(line -> line.packed() > 0)
                .collect(Collectors.toMap(PackingTable.Line::number, PackingTable.Line::packed));
        if (pieces.isEmpty()) {
            throw Problem.invalid("pieces", "Put at least one piece into the parcel.");
        }
        Sent sent = processing.ship(new ShipOrder(
                parcel.order(),
                Optional.of(parcel.location()),
                Optional.of(pieces),
                parcel.carrier(),
                parcel.tracking(),
                parcel.weightGrams()));
        rows.clear(parcel.order(), parcel.location());
        return sent;
    }

    private PackingTable held(OrderId order, LocationId at) {
        CurrentCall.permitAt(Permission.FULFIL_ORDERS, Optional.of(at.value()));
        rows.lock(order);
        return rows.head(order)
                .flatMap(
                        head -> Optional.of(table(order, head, Optional.of(at))).filter(table -> concerns(head, table)))
                .orElseThrow(() -> Problem.notFound("order that was placed here"));
    }

    /** Whether the order is of a location that the caller's access reaches, or has pieces there: nobody packs other orders. */
    private static boolean concerns(PackingRows.Head head, PackingTable table) {
        return reaches(head.location()) || table.places().stream().anyMatch(place -> reaches(place.location()));
    }

    private static boolean reaches(LocationId location) {
        return CurrentCall.require().actor().access().reaches(Optional.of(location.value()));
    }

    private PackingTable table(OrderId order, PackingRows.Head head, Optional<LocationId> at) {
        List<PackingTable.Place> places = rows.places(order);
        LocationId location = at.orElseGet(
                () -> places.isEmpty() ? head.location() : places.get(0).location());
        return new PackingTable(
                order,
                head.number(),
                head.status(),
                head.customer(),
                head.delivery(),
                location,
                places,
                rows.lines(order, location));
    }
}
