package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.Offer;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.core.location.LocationId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * From where an order gets its pieces: from one location when one has them all, so that one parcel goes out; else each line
 * from where most is free, from several if it must.
 */
final class Allocations {

    private Allocations() {}

    /** Only lines that are sold from stock; asked for lines that the offers cover. */
    static List<Allocation> of(List<CartLine> lines) {
        List<CartLine> tracked =
                lines.stream().filter(line -> line.offer().tracked()).toList();
        for (LocationId location : places(tracked)) {
            if (tracked.stream().allMatch(line -> freeAt(line.offer(), location) >= line.quantity())) {
                return tracked.stream()
                        .map(line -> new Allocation(line.offer().variant(), location, line.quantity()))
                        .toList();
            }
        }
        List<Allocation> spread = new ArrayList<>();
        tracked.forEach(line -> spread(line, spread));
        return spread;
    }

    private static void spread(CartLine line, List<Allocation> into) {
        long wanted = line.quantity();
        for (Offer.FreeStock place : line.offer().places()) {
            if (wanted > 0) {
                long taken = Math.min(wanted, place.pieces());
                into.add(new Allocation(line.offer().variant(), place.location(), taken));
                wanted -= taken;
            }
        }
    }

    private static Set<LocationId> places(List<CartLine> lines) {
        Set<LocationId> places = new LinkedHashSet<>();
        lines.forEach(line -> line.offer().places().forEach(place -> places.add(place.location())));
        return places;
    }

    private static long freeAt(Offer offer, LocationId location) {
        return offer.places().stream()
                .filter(place -> place.location().equals(location))
                .mapToLong(Offer.FreeStock::pieces)
                .sum();
    }
}
