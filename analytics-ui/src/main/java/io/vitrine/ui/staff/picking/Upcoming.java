package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.picking.PickLine;
import io.vitrine.commerce.picking.PickList;
import io.vitrine.commerce.picking.PickState;
import io.vitrine.ui.kit.Words;
import java.util.List;

/** The lines that follow along the way; of a list that is over, all of them with what became of them. */
final class Upcoming extends Div {

    private static final int SHOWN = 4;

    private final boolean any;

    Upcoming(PickList list) {
        boolean open = list.state() == PickList.State.OPEN;
        List<PickLine> lines = open
                ? list.lines().stream()
                        .filter(PickLine::waits)
                        .skip(1)
                        .limit(SHOWN)
                        .toList()
                : list.lines();
        any = !lines.isEmpty();
        H2 head = new H2(open ? "Next" : "Lines");
        head.getStyle().set("font-size", "var(--vt-t-m)").set("margin-bottom", "8px");
        OrderedList items = new OrderedList();
        items.addClassName("vt-next");
        lines.forEach(line -> items.add(item(line)));
        add(head, items);
    }

    boolean any() {
        return any;
    }

    private static ListItem item(PickLine line) {
        Span thing = new Span(Words.strong(line.name()));
        thing.add(Words.span(line.sku() + ", order " + line.orderNumber() + became(line), "sub2"));
        String many = line.waits() ? Long.toString(line.wanted()) : line.picked() + " of " + line.wanted();
        return new ListItem(Words.span(line.bin(), "vt-strong"), thing, Words.span(many, "many"));
    }

    private static String became(PickLine line) {
        String missing = line.missing() > 0 ? ", " + line.missing() + " missing" : "";
        return missing + (line.state() == PickState.GONE ? ", sent or called off" : "");
    }
}
