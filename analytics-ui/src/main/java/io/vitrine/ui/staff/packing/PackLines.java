package io.vitrine.ui.staff.packing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.packing.PackingTable;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Stepper;
import io.vitrine.ui.kit.Words;

/** The pieces on the table, and how many of each lie in the parcel. */
final class PackLines extends Div {

    /** Called with the number of the line and the pieces that lie in the parcel then. */
    interface Put {
        void pieces(int line, long pieces);
    }

    PackLines(PackingTable order, Component[] tools, Put put, Runnable all) {
        OrderedList lines = new OrderedList();
        lines.addClassName("vt-pack");
        order.lines().stream().filter(line -> line.open() > 0).forEach(line -> lines.add(item(line, put)));
        Box box = new Box("In the parcel", tools);
        if (order.packed() < order.here()) {
            box = new Box(
                    "In the parcel",
                    join(tools, new Action("Put all in").small().does(all)));
        }
        add(box.with(lines));
    }

    private static Component[] join(Component[] tools, Component last) {
        Component[] all = new Component[tools.length + 2];
        all[0] = Words.space();
        System.arraycopy(tools, 0, all, 1, tools.length);
        all[all.length - 1] = last;
        return all;
    }

    private static ListItem item(PackingTable.Line line, Put put) {
        Span thing = new Span(Words.strong(line.name()));
        thing.add(Words.span(line.sku() + words(line), "sub2"));
        ListItem item = new ListItem(thing);
        if (line.here() > 0) {
            item.add(new Stepper(
                    line.sku(),
                    line.packed(),
                    line.here(),
                    "of " + line.here(),
                    pieces -> put.pieces(line.number(), pieces)));
        } else {
            item.add(Words.quiet("None here"));
        }
        if (line.here() > 0 && line.packed() == line.here()) {
            item.addClassName("full");
        }
        return item;
    }

    private static String words(PackingTable.Line line) {
        if (line.open() > line.here()) {
            return ", " + (line.open() - line.here()) + " more from elsewhere or later";
        }
        return line.onTable() > 0 ? ", " + line.onTable() + " picked" : "";
    }
}
