package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What happened to the order, the newest first, and room for a note. */
final class TimelineBox extends Div {

    private static final int MAX_NOTE = 2_000;

    TimelineBox(OrderFile file, Desk desk, OrderTools tools, Runnable again) {
        Box box = new Box("Timeline");
        if (file.placed().isPresent() && Allowed.may(Permission.FULFIL_ORDERS)) {
            box.padded(note(file, tools, again));
        }
        add(box.padded(steps(file.steps(), desk, tools.names())));
    }

    private static Div note(OrderFile file, OrderTools tools, Runnable again) {
        TextArea words = new TextArea("Note");
        words.setMaxLength(MAX_NOTE);
        words.setWidthFull();
        Checkbox customer = new Checkbox("The customer reads it too");
        Told told = new Told().at("text", words);
        Action save = new Action("Write the note")
                .does(() -> told.trying(() -> {
                    tools.processing().note(file.details().order().id(), words.getValue(), !customer.getValue());
                    again.run();
                }));
        Div row = new Div(customer, Words.space(), save);
        row.addClassNames("vt-row", "vt-wrap");
        Div form = new Div(words, told, row);
        form.addClassName("vt-stack4");
        return form;
    }

    private static OrderedList steps(List<OrderFile.Step> steps, Desk desk, UnaryOperator<String> names) {
        OrderedList list = new OrderedList();
        list.addClassName("vt-timeline");
        @Nullable OrderStatus before = null;
        for (OrderFile.Step step : steps) {
            boolean moved = step.status() != before;
            before = step.status();
            list.addComponentAsFirst(item(step, moved, desk, names));
        }
        return list;
    }

    private static ListItem item(OrderFile.Step step, boolean moved, Desk desk, UnaryOperator<String> names) {
        String words = moved
                ? step.status().label()
                : step.note().isEmpty()
                        ? step.status().label() + ", again"
                        : step.internal() ? "Note for the team" : "Note to the customer";
        ListItem item = new ListItem(
                Words.span("", "dot"),
                new Span(words),
                Words.quiet(names.apply(step.actor()) + ", " + desk.dates().recent(step.at())));
        if (!step.note().isEmpty()) {
            item.add(Words.span(step.note(), "note"));
        }
        if (step.internal()) {
            item.addClassName("internal");
        }
        return item;
    }
}
