package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An order at a supplier.
 *
 * @param days until it is awaited
 */
record Purchase(String supplier, State state, int days, String note, List<Item> items) {

    /** How far it is. */
    enum State {
        DRAFT,
        SENT,
        PARTLY,
        RECEIVED
    }

    /**
     * @param rejected pieces that were not good enough to be taken in
     * @param lot what stands on the pieces; empty where lots are not followed
     * @param expires days until they expire; never, when 0
     */
    record Item(String sku, int pieces, BigDecimal cost, int rejected, String lot, int expires) {}

    /**
     * @param text for each order a line {@code = supplier|state|days|note}, and below it for each article a line
     *     {@code sku|pieces|cost|rejected|lot|days}
     */
    static List<Purchase> parse(String text) {
        List<Purchase> all = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split("\\|", -1);
            if (line.startsWith("=")) {
                all.add(new Purchase(
                        parts[0].substring(1).strip(),
                        State.valueOf(parts[1]),
                        Integer.parseInt(parts[2]),
                        parts[3],
                        new ArrayList<>()));
            } else {
                all.get(all.size() - 1)
                        .items()
                        .add(new Item(
                                parts[0],
                                Integer.parseInt(parts[1]),
                                new BigDecimal(parts[2]),
                                Integer.parseInt(parts[3]),
                                parts[4],
                                Integer.parseInt(parts[5])));
            }
        });
        return all;
    }
}
