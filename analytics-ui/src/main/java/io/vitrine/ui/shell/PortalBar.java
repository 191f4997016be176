package io.vitrine.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.Call;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;

/** The parts of the bar: mark, business with the person's role, help, person. */
final class PortalBar {

    private static final String MARK = """
            <svg viewBox="0 0 26 26" aria-hidden="true"><path d="M3 3h20v20H3z" fill="none" stroke="currentColor" \
            stroke-width="2" stroke-linejoin="round"/><path d="M7 9.500 13 18.500 19 9.500" fill="none" \
            stroke="currentColor" stroke-width="2.400" stroke-linecap="round" stroke-linejoin="round"/></svg>""";

    private PortalBar() {}

    static Anchor mark(String home) {
        Link link = new Link(home, "");
        link.addClassNames("vt-mark", "only-d");
        link.getElement().setAttribute("aria-label", "Vitrine, home");
        Span drawing = new Span();
        drawing.getElement().setProperty("innerHTML", MARK);
        link.add(drawing);
        return link;
    }

    static Div business(Call call, String role) {
        String name = call.tenant().map(Tenant::name).orElse("Vitrine platform");
        Span words = Words.span(name, "name");
        words.setTitle(name);
        Div business = new Div(
                Words.span(Initials.of(name).substring(0, 1), "vt-logo"), words, Words.span(role, "who", "only-d"));
        business.addClassName("vt-switch");
        return business;
    }

    static Div end(Call call, String help) {
        if (help.isEmpty()) {
            Div person = new Div(new PersonMenu(call.actor().name()));
            person.addClassName("vt-bar-end");
            return person;
        }
        Link definitions = new Link(help, "");
        definitions.addClassName("vt-ib");
        definitions.getElement().setAttribute("aria-label", "What the figures mean");
        definitions.add(Glyph.HELP.icon());
        Div end = new Div(definitions, new PersonMenu(call.actor().name()));
        end.addClassName("vt-bar-end");
        return end;
    }
}
