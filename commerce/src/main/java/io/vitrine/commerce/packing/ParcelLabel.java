package io.vitrine.commerce.packing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is stuck on a parcel.
 *
 * @param parcel its number among the parcels of the order
 * @param carriersOwn the carrier's label, to be used instead
 */
public record ParcelLabel(
        String orderNumber,
        int parcel,
        List<String> sender,
        List<String> to,
        String carrier,
        String tracking,
        Optional<Integer> weightGrams,
        LocalDate shippedOn,
        Optional<byte[]> carriersOwn) {

    private static final int LONGEST_CODE = 28;

    public ParcelLabel {
        sender = List.copyOf(sender);
        to = List.copyOf(to);
    }

    /** What the barcode says: the tracking number where it can, otherwise order and parcel. */
    public String code() {
        boolean readable = !tracking.isEmpty() && tracking.length() <= LONGEST_CODE && tracking.matches("[ -~]+");
        return readable ? tracking : orderNumber.replaceAll("[^ -~]", "?") + "-P" + parcel;
    }

    public String fileName() {
        return ("label-" + orderNumber + "-" + parcel).replaceAll("[^A-Za-z0-9._-]", "-") + ".pdf";
    }
}
