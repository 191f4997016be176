package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.imports.Column;
import io.vitrine.commerce.imports.Preview;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first rows of the file as Vitrine would read them. */
final class PreviewBox extends Div {

    private static final int SHOWN = 4;

    private final transient Preview preview;
    private final Div rows = new Div();

    PreviewBox(Preview preview, Formats formats) {
        this.preview = preview;
        int shown = Math.min(SHOWN, preview.rows().size());
        add(new Box(
                        "Preview",
                        Words.space(),
                        Words.quiet(
                                "rows 1–" + shown + " of about " + formats.count(Math.max(preview.lines() - 1, shown))))
                .with(rows));
    }

    void show(Map<Column, String> mapping) {
        rows.removeAll();
        preview.rows().stream().limit(SHOWN).forEach(row -> rows.add(row(row, mapping)));
    }

    private Div row(List<String> row, Map<Column, String> mapping) {
        String name = Stream.of(Column.NAME, Column.SKU)
                .map(column -> value(row, column, mapping))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("?");
        Div first = new Div(
                Words.strong(name),
                Words.space(),
                Words.span(value(row, Column.NUMBER, mapping), "vt-mono", "vt-dim", "vt-nowrap"));
        first.addClassName("vt-row");
        String customer = Stream.of(Column.CUSTOMER_NAME, Column.CUSTOMER_EMAIL, Column.CUSTOMER_NUMBER)
                .map(column -> value(row, column, mapping))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("Guest");
        Div second = new Div(
                Words.span(value(row, Column.PLACED_AT, mapping) + ", " + customer),
                Words.space(),
                Words.span(price(row, mapping), "vt-nowrap"));
        second.addClassNames("vt-row", "vt-sm", "vt-mut");
        Div both = new Div(first, second);
        both.addClassName("vt-pv");
        return both;
    }

    private String price(List<String> row, Map<Column, String> mapping) {
        String price = value(row, Column.UNIT_PRICE, mapping);
        String quantity = value(row, Column.QUANTITY, mapping);
        return price.isEmpty() ? quantity : quantity + " × " + price;
    }

    private String value(List<String> row, Column column, Map<Column, String> mapping) {
        int at = preview.header().indexOf(mapping.getOrDefault(column, ""));
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }
}
