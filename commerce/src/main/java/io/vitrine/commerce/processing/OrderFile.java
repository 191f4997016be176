package io.vitrine.commerce.processing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.order.OrderDetails;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of an order, for those who handle it.
 *
 * @param placed what was agreed at the checkout; absent for a sale that was only recorded
 * @param steps what happened, the oldest first, remarks for the team among them
 * @param moves what the person who looks may do with it now
 */
public record OrderFile(
        OrderDetails details,
        Optional<Placed> placed,
        List<Line> lines,
        List<Step> steps,
        List<Parcel> parcels,
        Set<OrderMove> moves) {

    /** What was agreed. */
    public record Placed(
            Money goods,
            Money shipping,
            Money tax,
            Money total,
            String shippingName,
            String paymentMethod,
            Optional<LocalDate> promisedOn,
            JsonObject contact,
            JsonObject address) {}

    /**
     * A line on its way.
     *
     * @param places where pieces wait for it
     */
    public record Line(
            int number,
            VariantId variant,
            String sku,
            String name,
            long ordered,
            long shipped,
            long returned,
            Money net,
            List<Place> places) {

        public Line {
            places = List.copyOf(places);
        }

        /** Pieces that have yet to leave. */
        public long open() {
            return ordered - shipped;
        }

        /** Pieces that the customer has. */
        public long kept() {
            return shipped - returned;
        }
    }

    /** Pieces that wait at a location; {@code bin} is empty where none was named. */
    public record Place(LocationId location, String locationName, String bin, long pieces) {}

    /** Something that happened. */
    public record Step(Instant at, OrderStatus status, String note, boolean internal, String actor) {}

    /** Something that was sent. */
    public record Parcel(
            ShipmentId id,
            Instant at,
            LocationId location,
            String locationName,
            String carrier,
            String tracking,
            Optional<Integer> weightGrams,
            Optional<Instant> deliveredAt,
            long pieces) {}

    public OrderFile {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        parcels = List.copyOf(parcels);
        moves = Set.copyOf(moves);
    }

    /** Whether the person who looks may do this now. */
    public boolean may(OrderMove move) {
        return moves.contains(move);
    }
}
