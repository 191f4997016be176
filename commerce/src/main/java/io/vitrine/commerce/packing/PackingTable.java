package io.vitrine.commerce.packing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.location.LocationId;
import java.util.List;
import java.util.Optional;

/**
 * What of an order can leave from a location, and what of it lies in the open parcel.
 *
 * @param customer who gets it
 * @param delivery the delivery that the customer chose
 * @param places all locations where pieces wait, this one among them
 */
public record PackingTable(
        OrderId order,
        String number,
        OrderStatus status,
        String customer,
        String delivery,
        LocationId location,
        List<Place> places,
        List<Line> lines) {

    /** A location with pieces of the order. */
    public record Place(LocationId location, String name, long pieces) {}

    /**
     * A line on the table.
     *
     * @param open pieces that have yet to leave, from wherever
     * @param here pieces that can leave from here
     * @param onTable pieces that were picked
     * @param packed pieces in the open parcel
     */
    public record Line(
            int number,
            String sku,
            String name,
            Optional<String> barcode,
            long open,
            long here,
            long onTable,
            long packed,
            int weightGrams) {

        /** Whether a scanner that reads this means the thing of this line. */
        public boolean means(String code) {
            return sku.equalsIgnoreCase(code) || barcode.filter(code::equals).isPresent();
        }

        public boolean room() {
            return packed < here;
        }
    }

    public PackingTable {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** Pieces in the parcel. */
    public long packed() {
        return lines.stream().mapToLong(Line::packed).sum();
    }

    /** Pieces that can leave from here. */
    public long here() {
        return lines.stream().mapToLong(Line::here).sum();
    }

    /** Pieces of the order that have yet to leave. */
    public long open() {
        return lines.stream().mapToLong(Line::open).sum();
    }

    /** What the goods in the parcel weigh, as far as it is known. */
    public long grams() {
        return lines.stream()
                .mapToLong(line -> line.packed() * line.weightGrams())
                .sum();
    }
}
