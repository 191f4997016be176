package io.vitrine.commerce.orderpad;

import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.CartNotice;
import io.vitrine.commerce.cart.Offers;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns rows of article numbers into pieces of variants, and says what is wrong with each row that does not. */
@ApplicationScoped
public class OrderPad {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final int MOST_PIECES = 100_000;

    private static final String BY_SKU = "select sku, id from variant where sku = any(cast(:skus as text[]))";

    @Inject
    Offers offers;

    @Inject
    Database database;

    /**
     * The rows that were not empty, and what they ask for.
     *
     * @param pieces of each variant; the same article in two rows adds up
     */
    public record Checked(List<PadRow> rows, Map<VariantId, Integer> pieces) {

        public Checked {
            rows = List.copyOf(rows);
            pieces = new LinkedHashMap<>(pieces);
        }

        /** Whether every row can be had as it stands. */
        public boolean good() {
            return !pieces.isEmpty()
                    && rows.stream().allMatch(row -> row.trouble().isEmpty());
        }
    }

    /** Says of each row whether it can be had; nothing is put anywhere. */
    @Transactional
    public Checked check(List<PadRow> typed) {
        CurrentCall.requireCustomer();
        List<PadRow> rows = typed.stream().filter(row -> !row.empty()).toList();
        Map<String, VariantId> known = known(rows);
        Map<VariantId, Integer> pieces = new LinkedHashMap<>();
        List<PadRow> read = new ArrayList<>();
        for (PadRow row : rows) {
            Optional<VariantId> variant = find(known, row.sku());
            if (row.sku().isEmpty()) {
                read.add(row.wrong("Write the number of the article."));
            } else if (variant.isEmpty()) {
                read.add(row.wrong("There is no article with this number."));
            } else if (!WHOLE.matcher(row.quantity()).matches() || Integer.parseInt(row.quantity()) == 0) {
                read.add(row.wrong("Write the quantity as a whole number, such as 12."));
            } else {
                int more = Integer.parseInt(row.quantity());
                pieces.merge(variant.get(), more, (one, other) -> Math.min(one + other, MOST_PIECES + 1));
                read.add(row);
            }
        }
        return new Checked(judged(read, known, pieces), pieces);
    }

    private List<PadRow> judged(List<PadRow> rows, Map<String, VariantId> known, Map<VariantId, Integer> pieces) {
        Map<VariantId, CartLine> lines = offers.of(pieces.entrySet().stream()
                .map(entry ->
                        new Offers.Wanted(entry.getKey(), Math.min(entry.getValue(), MOST_PIECES), BigDecimal.ZERO))
                .toList());
        return rows.stream()
                .map(row -> row.trouble().isEmpty()
                        ? judge(row, find(known, row.sku()).flatMap(variant -> Optional.ofNullable(lines.get(variant))))
                        : row)
                .toList();
    }

    private static PadRow judge(PadRow row, Optional<CartLine> line) {
        if (line.isEmpty()) {
            return row.wrong("There is no article with this number.");
        }
        PadRow named = row.known(line.get().offer().name());
        return line.get()
                .notice()
                .filter(CartNotice::hindering)
                .map(notice -> named.wrong(
                        switch (notice) {
                            case GONE -> "It is not for sale.";
                            case SOLD_OUT -> "It is sold out.";
                            case TOO_FEW -> "Only " + line.get().offer().free() + " are left, in all rows together.";
                            case NEW_PRICE -> "";
                        }))
                .orElse(named);
    }

    private Map<String, VariantId> known(List<PadRow> rows) {
        Map<String, VariantId> known = new HashMap<>();
        String[] skus = rows.stream()
                .flatMap(row -> Stream.of(row.sku(), row.sku().toUpperCase(Locale.ROOT)))
                .distinct()
                .toArray(String[]::new);
        database.tenant()
                .useHandle(handle -> handle.createQuery(BY_SKU)
                        .bindByType("skus", skus, String[].class)
                        .map((row, context) ->
                                known.put(row.getString("sku"), new VariantId(row.getObject("id", UUID.class))))
                        .list());
        return known;
    }

    private static Optional<VariantId> find(Map<String, VariantId> known, String sku) {
        return Optional.ofNullable(known.get(sku))
                .or(() -> Optional.ofNullable(known.get(sku.toUpperCase(Locale.ROOT))));
    }
}
