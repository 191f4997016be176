package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Map;

/** One event in full. */
final class EntryBox extends Div {

    /** @param inTree whether the event stands in the business's own tree, with a history beside it */
    EntryBox(TrailEvent event, Desk desk, Map<String, String> names, boolean inTree) {
        String title = event.number()
                .map(number -> "Entry " + desk.formats().count(number))
                .orElse("Entry");
        Box box = new Box(
                title,
                Words.space(),
                inTree ? state(event) : new Status(Status.Kind.NEUTRAL, "In the platform's tree"));
        Facts list = new Facts()
                .fact("Action", EventWords.action(event.action()))
                .fact("By", EventWords.actor(event.actor(), names))
                .fact("At", desk.dates().moment(event.at()))
                .fact("To", EventWords.thing(event.objectType()) + " " + event.object());
        event.reason().ifPresent(reason -> list.fact("Reason", reason));
        event.origin().ifPresent(origin -> list.fact("From", origin));
        event.requestId().ifPresent(request -> list.fact("Request", request));
        box.padded(list.fact("Id", EventRow.name(event.id())));
        List<ChangedFact> facts = ChangedFact.of(event);
        if (!facts.isEmpty()) {
            box.with(changes(facts));
        }
        if (inTree) {
            box.foot(new Link(
                    "owner/trail/history/" + event.object(),
                    "History of this " + EventWords.thing(event.objectType())));
        }
        add(box);
    }

    private static Status state(TrailEvent event) {
        return event.number().isPresent()
                ? new Status(Status.Kind.GOOD, "Sealed")
                : new Status(Status.Kind.RUNNING, "Being sealed");
    }

    private static Component changes(List<ChangedFact> facts) {
        return new DataTable<ChangedFact>("What changed")
                .compact()
                .text("Fact", ChangedFact::name)
                .column("Before", fact -> Words.span(fact.before(), "vt-break", "was"))
                .column("After", fact -> Words.span(fact.after(), "vt-break", "is"))
                .rows(facts);
    }
}
