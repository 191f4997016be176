package io.vitrine.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Shares in a grid, the larger the deeper the colour: a real table, so what colour says is read as a number too. Row heads stay
 * in sight when it is scrolled sideways.
 */
public final class HeatTable extends Composite<Div> {

    private static final int DEPTHS = 7;

    /**
     * One cell.
     *
     * @param text what is read
     * @param share of one, for the colour; below zero for none
     * @param title what stands behind the number, shown on hover
     * @param open whether its period is not over
     */
    public record Cell(String text, double share, String title, boolean open) {}

    private final Element table = new Element("table");
    private final Element body = new Element("tbody");
    private final int columns;

    /** @param heads of all columns, that of the row's name first */
    public HeatTable(String caption, List<String> heads) {
        columns = heads.size();
        table.getClassList().add("vt-t");
        table.getClassList().add("c");
        table.getClassList().add("tight");
        table.getClassList().add("vt-heat");
        Element line = new Element("tr");
        for (int i = 0; i < heads.size(); i++) {
            Element head = new Element("th").setAttribute("scope", "col").setText(heads.get(i));
            if (i > 0) {
                head.getClassList().add("num");
            }
            line.appendChild(head);
        }
        table.appendChild(new Element("caption").setText(caption), new Element("thead").appendChild(line), body);
        getContent().addClassName("vt-scroll");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .appendChild(table);
    }

    /** A row; cells that are missing at its end stay empty. */
    public HeatTable row(String name, List<Cell> cells) {
        Element line = new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(name));
        for (int i = 0; i < columns - 1; i++) {
            line.appendChild(i < cells.size() ? cell(cells.get(i)) : new Element("td"));
        }
        body.appendChild(line);
        return this;
    }

    private static Element cell(Cell cell) {
        Element element = new Element("td").setAttribute("title", cell.title());
        element.setText(cell.text() + (cell.open() ? "*" : ""));
        element.getClassList().add("num");
        if (cell.share() >= 0) {
            element.getClassList().add("h" + depth(cell.share()));
        }
        if (cell.open()) {
            element.getClassList().add("open");
        }
        return element;
    }

    private static int depth(double share) {
        return Math.min(DEPTHS, 1 + (int) Math.floor(share * DEPTHS));
    }
}
