package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields of a product file by the name of their column, written as people like: Variant SKU or variant_sku. */
final class ProductColumns {

    private final RowTable table;
    private final Map<String, Integer> places = new HashMap<>();

    ProductColumns(RowTable table) {
        this.table = table;
        List<String> names = table.names();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(Column.plain(names.get(i)), i);
        }
    }

    /** @throws JobRefused when the file has no such column */
    void require(String... names) {
        for (String name : names) {
            if (!places.containsKey(Column.plain(name))) {
                throw new JobRefused("The file has no column \"" + name
                        + "\". Choose another preset, or name the columns" + " as it has them.");
            }
        }
    }

    boolean has(String name) {
        return places.containsKey(Column.plain(name));
    }

    /** The field; absent when it is empty or the file has no such column. */
    Optional<String> text(String name) {
        Integer place = places.get(Column.plain(name));
        return place == null
                ? Optional.empty()
                : Optional.of(unquoted(table.field(place).strip())).filter(text -> !text.isEmpty());
    }

    /** Our own files, and others that care, put a quotation mark before what a spreadsheet would compute. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    List<String> names() {
        return table.names();
    }
}
