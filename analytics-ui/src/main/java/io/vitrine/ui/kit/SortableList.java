package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Things in an order that people give them: by drawing them to their place, or by buttons with the keyboard.
 *
 * @param <T> what is put in order
 */
public final class SortableList<T> extends Div {

    private final transient Function<T, String> name;
    private final transient Function<T, Component> row;
    private final transient Consumer<List<T>> changed;
    private final transient List<T> things = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Complaint complaint = new Complaint();
    private int dragged = -1;

    /** @param changed told of each new order; when it refuses, the old one stays */
    public SortableList(Function<T, String> name, Function<T, Component> row, Consumer<List<T>> changed) {
        this.name = name;
        this.row = row;
        this.changed = changed;
        addClassNames("vt-picked", "vt-sortable");
        add(list, complaint);
    }

    public void show(List<T> all) {
        things.clear();
        things.addAll(all);
        list.removeAll();
        for (int i = 0; i < things.size(); i++) {
            list.add(item(i));
        }
    }

    private void move(int from, int to) {
        if (from < 0 || from == to) {
            return;
        }
        List<T> wanted = new ArrayList<>(things);
        wanted.add(to, wanted.remove(from));
        if (complaint.attempt(() -> changed.accept(List.copyOf(wanted)))) {
            show(wanted);
        }
    }

    private ListItem item(int place) {
        String what = name.apply(things.get(place));
        Span grip = new Span(Glyph.UP_DOWN.icon());
        grip.addClassName("grip");
        Span buttons = new Span();
        buttons.addClassName("vt-row");
        if (place > 0) {
            buttons.add(new IconAction(Glyph.ARROW_UP, "Move " + what + " up", () -> move(place, place - 1)));
        }
        if (place < things.size() - 1) {
            buttons.add(new IconAction(Glyph.ARROW_DOWN, "Move " + what + " down", () -> move(place, place + 1)));
        }
        ListItem item = new ListItem(grip, row.apply(things.get(place)), Words.space(), buttons);
        DragSource<ListItem> source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.addDragStartListener(start -> dragged = place);
        source.addDragEndListener(end -> dragged = -1);
        DropTarget<ListItem> target = DropTarget.create(item);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> move(dragged, place));
        return item;
    }
}
