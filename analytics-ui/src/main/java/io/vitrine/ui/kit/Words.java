package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Pieces of text in the kit's sizes and tones. */
public final class Words {

    private Words() {}

    /** A run of text with the kit's classes, such as {@code vt-mut vt-sm}. */
    public static Span span(String text, String... classes) {
        Span span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    public static Span strong(String text) {
        return span(text, "vt-strong");
    }

    /** Quiet, for what explains. */
    public static Span quiet(String text) {
        return span(text, "vt-sm", "vt-mut");
    }

    public static Paragraph paragraph(String text, String... classes) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    /** Takes the room that is left in a row. */
    public static Span space() {
        return span("", "vt-space");
    }
}
