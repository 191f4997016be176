package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A plain table with real heads: text left, figures right, hairlines, a foot for sums. One column names the row, as a rule the first.
 * Columns marked wide leave on a phone.
 *
 * @param <T> what a row shows
 */
public final class DataTable<T> extends Composite<Div> {

    private final List<Column<T>> columns = new ArrayList<>();
    private final Element table = new Element("table");
    private final Element body = new Element("tbody");
    private int heading;

    /** @param caption what the table holds, read out before it */
    public DataTable(String caption) {
        table.getClassList().add("vt-t");
        table.appendChild(new Element("caption").setText(caption));
        getContent().addClassName("vt-scroll");
        getContent().getElement().appendChild(table);
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
    }

    /** Rows of 32 px, for drill-downs and logs. */
    public DataTable<T> compact() {
        table.getClassList().add("c");
        return this;
    }

    /** Less room between columns, for tables of many. */
    public DataTable<T> tight() {
        table.getClassList().add("tight");
        return this;
    }

    /** On a phone each row is a card of its own, each cell under its head: for rows of fields. */
    public DataTable<T> cards() {
        table.getClassList().add("cards");
        return this;
    }

    /** The next column names the row, instead of the first one. */
    public DataTable<T> heading() {
        heading = columns.size();
        return this;
    }

    public DataTable<T> column(String head, Function<T, Component> cell, String... classes) {
        columns.add(new Column<>(head, cell, List.of(classes)));
        return this;
    }

    public DataTable<T> text(String head, Function<T, String> cell, String... classes) {
        return column(head, row -> new Span(cell.apply(row)), classes);
    }

    public DataTable<T> figure(String head, Function<T, String> cell, String... classes) {
        String[] right = new String[classes.length + 1];
        right[0] = "num";
        System.arraycopy(classes, 0, right, 1, classes.length);
        return text(head, cell, right);
    }

    /** Shows the rows; call it after the columns. */
    public DataTable<T> rows(Collection<T> rows) {
        Element head = new Element("tr");
        columns.forEach(column -> head.appendChild(column.head()));
        table.appendChild(new Element("thead").appendChild(head), body);
        for (T row : rows) {
            Element line = new Element("tr");
            for (int i = 0; i < columns.size(); i++) {
                line.appendChild(columns.get(i).cell(row, i == heading));
            }
            body.appendChild(line);
        }
        return this;
    }

    /** The foot: a label in the column that names the rows, sums in the last columns. */
    public DataTable<T> sums(String label, Component... sums) {
        Element line = new Element("tr");
        int first = columns.size() - sums.length;
        for (int i = 0; i < columns.size(); i++) {
            if (i == heading) {
                line.appendChild(columns.get(i)
                        .dressed("th")
                        .setAttribute("scope", "row")
                        .setText(label));
            } else {
                Element cell = columns.get(i).dressed("td");
                line.appendChild(i < first ? cell : cell.appendChild(sums[i - first].getElement()));
            }
        }
        table.appendChild(new Element("tfoot").appendChild(line));
        return this;
    }

    private record Column<T>(String name, Function<T, Component> content, List<String> classes) {

        Element head() {
            return dressed("th").setAttribute("scope", "col").setText(name);
        }

        Element cell(T row, boolean names) {
            Element cell = names ? dressed("th").setAttribute("scope", "row") : dressed("td");
            return cell.setAttribute("data-head", name)
                    .appendChild(content.apply(row).getElement());
        }

        Element dressed(String tag) {
            Element element = new Element(tag);
            classes.forEach(element.getClassList()::add);
            return element;
        }
    }
}
