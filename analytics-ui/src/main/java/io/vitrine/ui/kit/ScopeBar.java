package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a page counts: period, comparison, location; at the right how fresh it is. The address holds it all. */
public final class ScopeBar extends Composite<Div> {

    private final Div bar = new Div();
    private final Span asOf = Words.span("", "vt-asof");
    private final Span phoneAsOf = Words.span("", "vt-asof", "only-m");

    public ScopeBar(Component... pickers) {
        bar.addClassName("vt-scope");
        bar.add(pickers);
        getContent().add(bar);
    }

    /** How fresh the figures are, such as {@code As of 14:05 SAST · ZAR}; the dot says that they follow live. */
    public ScopeBar asOf(String words) {
        asOf.addClassName("only-d");
        bar.add(asOf);
        getContent().add(phoneAsOf);
        refresh(words);
        return this;
    }

    /** Renews the words about freshness. */
    public void refresh(String words) {
        say(asOf, words);
        say(phoneAsOf, words);
    }

    private static void say(Span place, String words) {
        place.removeAll();
        place.add(Words.span("", "vt-live"), new Span(words));
    }
}
