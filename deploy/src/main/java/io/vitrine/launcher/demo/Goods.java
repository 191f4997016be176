package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the people of a business know about an article beside its price.
 *
 * @param cost of a piece
 * @param reorder pieces from which there should be more; none when below zero
 * @param bin where it lies; empty for nowhere
 * @param lots what came in with its lot; where there are some, lots are followed
 */
record Goods(String sku, BigDecimal cost, int reorder, String bin, List<Lot> lots) {

    /**
     * @param days until it expires; never, when 0
     */
    record Lot(String code, int pieces, int days) {

        static Lot parse(String text) {
            String[] parts = text.split(":", -1);
            return new Lot(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    /** @param text for each article a line {@code sku|cost|reorder|bin|code:pieces:days,...} */
    static List<Goods> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\|", -1))
                .map(parts -> new Goods(
                        parts[0],
                        new BigDecimal(parts[1]),
                        Integer.parseInt(parts[2]),
                        parts[3],
                        Stream.of(parts[4].split(",", -1))
                                .filter(lot -> !lot.isEmpty())
                                .map(Lot::parse)
                                .toList()))
                .toList();
    }
}
