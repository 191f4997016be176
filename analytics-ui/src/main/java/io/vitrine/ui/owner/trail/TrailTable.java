package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.Map;
import java.util.Optional;

/** A page of events, newest first, or why there is none. */
final class TrailTable extends Div {

    private final transient Desk desk;
    private final transient Map<String, String> names;
    private final transient TrailState state;

    /** @param sealed whether the list's events have places in this business's tree */
    TrailTable(TrailPage page, TrailState state, Desk desk, Map<String, String> names, boolean sealed) {
        this.desk = desk;
        this.names = names;
        this.state = state;
        addClassName("vt-box");
        if (page.events().isEmpty()) {
            add(
                    state.narrowed()
                            ? new EmptyState(
                                    "No entry fits",
                                    "Nothing in the trail has this time, person, action and object together.",
                                    new Link(state.page(), "Show all entries"))
                            : new EmptyState("No entries yet", "Everything that happens from now on leaves one here."));
        } else {
            add(table(page, sealed), foot(page));
        }
    }

    private Component table(TrailPage page, boolean sealed) {
        DataTable<TrailEvent> table = new DataTable<TrailEvent>("Entries of the audit trail, newest first")
                .column("When", this::when, "vt-nowrap")
                .heading()
                .column("Who", this::who, "who")
                .column("Did", this::did)
                .column("To", sealed ? this::linked : this::object, "wide");
        if (page.events().stream().anyMatch(event -> event.reason().isPresent())) {
            table.text("Why", event -> event.reason().orElse(""), "wide", "vt-break");
        }
        if (sealed) {
            table.figure(
                    "No.", event -> event.number().map(desk.formats()::count).orElse("sealing…"), "vt-mono", "wide");
        } else {
            table.text("From", event -> event.origin().orElse(""), "vt-mono", "wide");
        }
        return table.rows(page.events());
    }

    private Component when(TrailEvent event) {
        String id = EventRow.name(event.id());
        Link link =
                new Link(state.showing(id).address().toString(), desk.dates().recent(event.at()));
        link.addClassNames("vt-nowrap", "quiet");
        return link.current(state.entry().filter(id::equals).isPresent());
    }

    private Component who(TrailEvent event) {
        Span both = new Span(Words.strong(EventWords.actor(event.actor(), names)));
        both.add(Words.span(EventWords.kind(event.actor()), "sub2"));
        return both;
    }

    private Component did(TrailEvent event) {
        Span both = new Span(new Span(EventWords.action(event.action())));
        both.add(Words.span(EventWords.end(event.object()), "sub2", "only-m"));
        return both;
    }

    private Component linked(TrailEvent event) {
        return object(event, new Link("owner/trail/history/" + event.object(), name(event)));
    }

    private Component object(TrailEvent event) {
        return object(event, new Span(name(event)));
    }

    private static String name(TrailEvent event) {
        return EventWords.thing(event.objectType()) + " " + EventWords.end(event.object());
    }

    private static Component object(TrailEvent event, Component name) {
        Div facts = new Div(Words.span(ChangedFact.brief(event), "sub2"));
        return new Div(new Div(name), facts);
    }

    private Component foot(TrailPage page) {
        Div foot = new Div(new Span("Newest first"), Words.space());
        foot.addClassName("vt-bf");
        if (state.after().isPresent()) {
            foot.add(button("Newest", state.from(Optional.empty())));
        }
        page.next().ifPresent(next -> foot.add(button("Older", state.from(Optional.of(next)))));
        return foot;
    }

    private static Link button(String word, TrailState state) {
        Link link = new Link(state.address().toString(), word);
        link.addClassNames("vt-btn", "s");
        return link;
    }
}
