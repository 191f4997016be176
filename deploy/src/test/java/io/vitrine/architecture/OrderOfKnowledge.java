package io.vitrine.architecture;

import java.util.List;
import java.util.Set;

/** The table of features in commerce: each row may know the rows above it. */
final class OrderOfKnowledge {

    private static final List<Set<String>> ROWS = List.of(
            Set.of("catalog", "customer", "letter"),
            Set.of("tax", "inventory", "payment", "content"),
            Set.of("pricing", "promotion", "fulfilment", "supply", "production", "branch"),
            Set.of("order"),
            Set.of("invoice", "processing", "cart", "loyalty", "lot", "guest"),
            Set.of("checkout", "picking", "returns", "receipt", "receiving", "period", "addressbook", "orderpad"),
            Set.of("packing"),
            Set.of(
                    "ledger",
                    "notification",
                    "hub",
                    "printing",
                    "accounting",
                    "marketing",
                    "enquiry",
                    "support",
                    "privacy",
                    "standing",
                    "imports",
                    "settlement"),
            Set.of("dunning", "taxreport"));

    private OrderOfKnowledge() {}

    static int row(String feature) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(feature)) {
                return row;
            }
        }
        throw new AssertionError("The feature " + feature + " has no place in the order of knowledge");
    }
}
