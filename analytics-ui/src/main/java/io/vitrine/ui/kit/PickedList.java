package io.vitrine.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things that were picked, in an order that people give them: found by typing, moved by buttons, taken out again.
 *
 * @param <T> what is picked; equal when it is the same
 */
public final class PickedList<T> extends Div {

    private final transient Function<T, String> name;
    private final transient Consumer<List<T>> changed;
    private final transient List<T> picked = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final ComboBox<T> search;
    private final Complaint complaint = new Complaint();

    /**
     * @param find what has this text, at most so many
     * @param changed told of each new order; when it refuses, the old one stays
     */
    public PickedList(String label, Function<T, String> name, Finder<T> find, Consumer<List<T>> changed) {
        this.name = name;
        this.changed = changed;
        addClassName("vt-picked");
        search = new ComboBox<>(label);
        search.setItems(query -> found(find, query));
        search.setItemLabelGenerator(name::apply);
        search.setPlaceholder("Find by name or number");
        search.setWidthFull();
        search.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                T value = chosen.getValue();
                search.clear();
                add(value);
            }
        });
        add(list, complaint, search);
    }

    /** Finds things by a text. */
    public interface Finder<T> {
        List<T> find(String text, int most);
    }

    private static <T> Stream<T> found(Finder<T> find, Query<T, String> query) {
        int most = query.getLimit();
        int offset = query.getOffset();
        List<T> all = find.find(query.getFilter().orElse(""), Math.min(offset + most, 100));
        return all.stream().skip(offset).limit(most);
    }

    public void show(List<T> all) {
        picked.clear();
        picked.addAll(all);
        draw();
    }

    private void add(T value) {
        if (!picked.contains(value)) {
            List<T> wanted = new ArrayList<>(picked);
            wanted.add(value);
            tell(wanted);
        }
    }

    private void move(int from, int to) {
        List<T> wanted = new ArrayList<>(picked);
        wanted.add(to, wanted.remove(from));
        tell(wanted);
    }

    private void remove(int place) {
        List<T> wanted = new ArrayList<>(picked);
        wanted.remove(place);
        tell(wanted);
    }

    private void tell(List<T> wanted) {
        if (complaint.attempt(() -> changed.accept(List.copyOf(wanted)))) {
            show(wanted);
        }
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < picked.size(); i++) {
            list.add(item(i));
        }
        list.setVisible(!picked.isEmpty());
    }

    private ListItem item(int place) {
        String what = name.apply(picked.get(place));
        Span buttons = new Span();
        buttons.addClassNames("vt-row");
        if (place > 0) {
            buttons.add(act(Glyph.ARROW_UP, "Move " + what + " up", () -> move(place, place - 1)));
        }
        if (place < picked.size() - 1) {
            buttons.add(act(Glyph.ARROW_DOWN, "Move " + what + " down", () -> move(place, place + 1)));
        }
        buttons.add(act(Glyph.CLOSE, "Take " + what + " out", () -> remove(place)));
        return new ListItem(new Span(what), Words.space(), buttons);
    }

    private static IconAction act(Glyph glyph, String words, Runnable work) {
        return new IconAction(glyph, words, work);
    }
}
