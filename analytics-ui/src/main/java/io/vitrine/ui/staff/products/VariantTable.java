package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.catalog.VariantDraft;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The variants of a product with all that is kept of each; of very many a part is shown at a time. */
final class VariantTable extends Div {

    private static final int SHOWN = 20;

    private final transient Currency currency;
    private final transient VariantStock stock;
    private final transient List<VariantRow> rows = new ArrayList<>();
    private int from;

    VariantTable(Currency currency, VariantStock stock) {
        this.currency = currency;
        this.stock = stock;
        stock.onChange(this::draw);
    }

    void show(List<VariantRow> all) {
        rows.clear();
        rows.addAll(all);
        from = 0;
        stock.read(rows);
        draw();
    }

    List<VariantRow> rows() {
        return List.copyOf(rows);
    }

    /** Adds those whose options no row has yet; how many there were. */
    int add(List<VariantRow> more) {
        if (rows.size() == 1
                && rows.get(0).options().isEmpty()
                && rows.get(0).id().isEmpty()) {
            rows.clear();
        }
        int added = 0;
        for (VariantRow row : more) {
            if (rows.stream().noneMatch(known -> known.options().equals(row.options()))) {
                rows.add(row);
                added++;
            }
        }
        draw();
        return added;
    }

    List<VariantDraft> drafts() {
        return rows.stream().map(row -> row.draft(currency)).toList();
    }

    /** Whether all amounts can be read; the part with the first that cannot is shown. */
    boolean readable() {
        List<VariantRow> wrong = rows.stream().filter(row -> !row.readable()).toList();
        if (!wrong.isEmpty()) {
            showPartOf(rows.indexOf(wrong.get(0)));
            wrong.get(0).price.focus();
        }
        return wrong.isEmpty();
    }

    /** Shows the part of the table that this row is in. */
    void showPartOf(int row) {
        from = row / SHOWN * SHOWN;
        draw();
    }

    void tell(Told told) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).tell(told, i);
        }
    }

    private void draw() {
        removeAll();
        String symbol = currency.getCurrencyCode();
        DataTable<VariantRow> table = new DataTable<VariantRow>("Variants with their numbers, prices and stock")
                .cards()
                .tight()
                .column("Variant", VariantRow::name)
                .column("SKU", row -> row.sku, "vt-w-m")
                .column("Price " + symbol, row -> row.price, "vt-w-s")
                .column("Cost " + symbol, row -> row.cost, "vt-w-s")
                .column("Barcode", row -> row.barcode, "vt-w-m")
                .column("Grams", row -> row.grams, "vt-w-s");
        stock.columns(table);
        table.column("Counted", row -> row.counted)
                .column("Sold", row -> row.active)
                .rows(rows.subList(from, Math.min(rows.size(), from + SHOWN)));
        add(table, foot());
    }

    private Component foot() {
        Div foot = new Div(new Span(ProductWords.variants(rows.size())
                + (rows.size() > SHOWN
                        ? ", " + (from + 1) + "–" + Math.min(rows.size(), from + SHOWN) + " shown"
                        : "")));
        foot.addClassName("vt-bf");
        foot.add(Words.space());
        if (rows.size() > 1) {
            foot.add(new Action("Same price and cost for all").small().does(this::level));
        }
        if (from > 0) {
            foot.add(new Action("Earlier").small().does(() -> showPartOf(from - SHOWN)));
        }
        if (from + SHOWN < rows.size()) {
            foot.add(new Action("Later").small().does(() -> showPartOf(from + SHOWN)));
        }
        return foot;
    }

    private void level() {
        VariantRow first = rows.get(0);
        rows.forEach(row -> {
            row.price.setValue(first.price.getValue());
            row.cost.setValue(first.cost.getValue());
        });
    }
}
