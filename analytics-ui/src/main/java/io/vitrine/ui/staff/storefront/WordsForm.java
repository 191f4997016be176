package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.vitrine.commerce.content.BlockKind;
import io.vitrine.commerce.content.BlockText;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Told;
import java.util.ArrayList;
import java.util.List;

/** The words of a block in one language. Where nothing is typed, those of the first language are shown, and stand there as a hint. */
final class WordsForm extends Div {

    private static final int MOST = 12;

    private final TextField title = new TextField("Heading");
    private final TextArea body = new TextArea("Text (optional)");
    private final TextField action = new TextField("Words of the button (optional)");
    private final TextField picture = new TextField("What the picture shows (optional)");
    private final Div rows = new Div();
    private final transient List<PointFields> points = new ArrayList<>();
    private final boolean voices;
    private transient Runnable changed = () -> {};

    /** @param otherwise what is shown where nothing is typed */
    WordsForm(BlockKind kind, BlockText text, BlockText otherwise) {
        voices = kind == BlockKind.TESTIMONIALS;
        addClassName("vt-stack");
        field(title, text.title(), otherwise.title(), 160);
        field(action, text.action(), otherwise.action(), 60);
        field(picture, text.picture(), otherwise.picture(), 160);
        body.setValue(text.body());
        body.setPlaceholder(otherwise.body());
        body.setMaxLength(8_000);
        body.setWidthFull();
        body.setMinHeight("120px");
        body.setHelperText("An empty line begins a paragraph; **bold**, *italic*, - list, [words](address)");
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.addValueChangeListener(typed -> changed.run());
        add(title, body);
        if (kind.pointed()) {
            rows.addClassName("vt-stack");
            int count =
                    Math.max(Math.max(text.points().size(), otherwise.points().size()), 1);
            for (int i = 0; i < count; i++) {
                point(at(text, i), at(otherwise, i));
            }
            add(
                    rows,
                    new Action(Glyph.PLUS, voices ? "Add a voice" : "Add a point")
                            .small()
                            .does(this::more));
        } else {
            add(action);
            if (kind != BlockKind.FEATURED) {
                add(picture);
            }
        }
    }

    void changed(Runnable work) {
        changed = work;
    }

    void tell(Told told, String name) {
        told.at(name + ".title", title)
                .at(name + ".body", body)
                .at(name + ".action", action)
                .at(name + ".picture", picture);
    }

    BlockText read() {
        return new BlockText(
                title.getValue(),
                body.getValue(),
                action.getValue(),
                picture.getValue(),
                points.stream().map(PointFields::read).toList());
    }

    private void more() {
        if (points.size() < MOST) {
            BlockText.Point nothing = new BlockText.Point("", "");
            point(nothing, nothing);
            points.get(points.size() - 1).title().focus();
        }
    }

    private void point(BlockText.Point point, BlockText.Point otherwise) {
        int number = points.size() + 1;
        TextField name = new TextField((voices ? "Who says it, " : "Point ") + number);
        TextArea words = new TextArea((voices ? "What was said, " : "Words of point ") + number);
        field(name, point.title(), otherwise.title(), 160);
        words.setValue(point.text());
        words.setPlaceholder(otherwise.text());
        words.setMaxLength(1_000);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> changed.run());
        points.add(new PointFields(name, words));
        rows.add(voices ? words : name, voices ? name : words);
    }

    private void field(TextField field, String value, String otherwise, int most) {
        field.setValue(value);
        field.setPlaceholder(otherwise);
        field.setMaxLength(most);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> changed.run());
    }

    private static BlockText.Point at(BlockText text, int place) {
        return place < text.points().size() ? text.points().get(place) : new BlockText.Point("", "");
    }

    /** The fields of a point. */
    private record PointFields(TextField title, TextArea text) {

        BlockText.Point read() {
            return new BlockText.Point(title.getValue(), text.getValue());
        }
    }
}
