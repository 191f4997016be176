package io.vitrine.commerce.imports;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that are known: how their rows read. */
public enum Preset {
    /**
     * One line of an invoice per row. A number of digits with a positive quantity is a line of an order, {@code C...} a
     * return, digits with a negative quantity at price 0 a stock write-off, {@code A...} an adjustment of the books.
     */
    ONLINE_RETAIL(
            "online-retail",
            "Invoices of a wholesaler",
            EnumSet.of(
                    Column.NUMBER,
                    Column.SKU,
                    Column.QUANTITY,
                    Column.PLACED_AT,
                    Column.UNIT_PRICE,
                    Column.CUSTOMER_NUMBER)),

    /** One line of a sale or return per row, columns as {@link Column} names them. */
    GENERIC(
            "generic",
            "Sales and returns, one line per row",
            EnumSet.of(Column.NUMBER, Column.PLACED_AT, Column.SKU, Column.QUANTITY, Column.UNIT_PRICE));

    private final String id;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final Set<Column> required;

    Preset(String id, String label, Set<Column> required) {
        this.id = id;
        this.label = label;
        this.required = required;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Columns without which no row can be read. */
    public Set<Column> required() {
        return Set.copyOf(required);
    }

    public static Optional<Preset> find(String id) {
        return Stream.of(values()).filter(preset -> preset.id.equals(id)).findFirst();
    }
}
