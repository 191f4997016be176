package io.vitrine.commerce.lot;

import java.util.List;

/** A lot, where it is, and how it was found, newest first. */
public record LotDetails(Lot lot, List<LotPlace> places, List<LotCheck> checks) {

    public LotDetails {
        places = List.copyOf(places);
        checks = List.copyOf(checks);
    }
}
