package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A framed remark on the page. */
public final class Note extends Div {

    private Note(String style, Glyph glyph, Component... content) {
        addClassName("vt-note");
        if (!style.isEmpty()) {
            addClassName(style);
        }
        Div words = new Div(content);
        add(glyph.icon(), words);
    }

    public static Note info(Component... content) {
        return new Note("", Glyph.INFO, content);
    }

    /** That somebody reads and changes nothing. */
    public static Note reading(Component... content) {
        return new Note("", Glyph.EYE, content);
    }

    public static Note warn(Component... content) {
        return new Note("warn", Glyph.WARN, content);
    }

    public static Note done(Component... content) {
        return new Note("ok", Glyph.CHECK, content);
    }

    /** What failed and what to do; announced at once. */
    public static Note failed(Component... content) {
        Note note = new Note("bad", Glyph.WARN, content);
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
