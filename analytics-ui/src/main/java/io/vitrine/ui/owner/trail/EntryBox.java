package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
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
        DescriptionList list = new DescriptionList();
        fact(list, "Action", EventWords.action(event.action()));
        fact(list, "By", EventWords.actor(event.actor(), names));
        fact(list, "At", desk.dates().moment(event.at()));
        fact(list, "To", event.objectType() + " " + event.object());
        event.reason().ifPresent(reason -> fact(list, "Reason", reason));
        event.origin().ifPresent(origin -> fact(list, "From", origin));
        event.requestId().ifPresent(request -> fact(list, "Request", request));
        fact(list, "Id", EventRow.name(event.id()));
        Div well = new Div(list);
        well.addClassName("vt-well");
        box.padded(well);
        List<Facts> facts = Facts.of(event);
        if (!facts.isEmpty()) {
            box.with(changes(facts));
        }
        if (inTree) {
            box.foot(new Link("owner/trail/history/" + event.object(), "History of this " + event.objectType()));
        }
        add(box);
    }

    private static Status state(TrailEvent event) {
        return event.number().isPresent()
                ? new Status(Status.Kind.GOOD, "Sealed")
                : new Status(Status.Kind.RUNNING, "Being sealed");
    }

    private static void fact(DescriptionList list, String name, String value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(Words.span(value, "vt-break"));
        list.add(new DescriptionList.Term(name), description);
    }

    private static Component changes(List<Facts> facts) {
        return new DataTable<Facts>("What changed")
                .compact()
                .text("Fact", Facts::name)
                .column("Before", fact -> Words.span(fact.before(), "vt-break", "vt-mut"))
                .column("After", fact -> new Span(Words.span(fact.after(), "vt-break")))
                .rows(facts);
    }
}
