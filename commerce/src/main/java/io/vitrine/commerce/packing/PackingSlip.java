package io.vitrine.commerce.packing;

import java.time.LocalDate;
import java.util.List;

/** What goes into the parcel on paper: what was ordered, what has been sent, what is still to come. No prices. */
public record PackingSlip(
        String number, LocalDate placedOn, List<String> sender, List<String> to, String delivery, List<Line> lines) {

    /** A line of the order. */
    public record Line(String sku, String name, long ordered, long shipped) {}

    public PackingSlip {
        sender = List.copyOf(sender);
        to = List.copyOf(to);
        lines = List.copyOf(lines);
    }

    public String fileName() {
        return ("packing-slip-" + number).replaceAll("[^A-Za-z0-9._-]", "-") + ".pdf";
    }
}
