package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.picking.PickList;
import io.vitrine.commerce.picking.PickLists;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.trail.EventWords;
import java.util.Map;

/** A page of pick lists, or why there is none. */
final class PickListsBox extends Div {

    PickListsBox(PickLists.Page page, boolean all, Desk desk, Map<String, String> names) {
        addClassNames("vt-box", "vt-after-head");
        if (page.lists().isEmpty()) {
            add(new EmptyState(
                    all ? "No pick lists yet" : "Nobody is picking",
                    "Start picking: the list holds the orders that are paid and wait on the shelf.",
                    new Link("staff/orders?work=to-pick", "Show what is to pick")));
            return;
        }
        add(new DataTable<PickList>("Pick lists")
                .column("List", list -> name(list, desk))
                .text("Location", PickList::locationName, "wide")
                .text("Picker", list -> EventWords.actor(list.picker(), names), "wide")
                .figure("Lines", list -> list.done() + " of " + list.lines().size())
                .column("State", PickListsBox::state)
                .rows(page.lists()));
        page.next().ifPresent(next -> add(older(next, all)));
    }

    private static Component name(PickList list, Desk desk) {
        Span both = new Span(new Link(PickListsView.PATH + "/" + list.id(), "Pick list " + list.number()));
        both.add(Words.span(desk.dates().recent(list.createdAt()) + ", " + list.locationName(), "sub2"));
        return both;
    }

    private static Status state(PickList list) {
        return switch (list.state()) {
            case OPEN -> new Status(Status.Kind.RUNNING, "Open");
            case DONE -> new Status(Status.Kind.GOOD, "Done");
            case GIVEN_UP -> new Status(Status.Kind.NEUTRAL, "Given up");
        };
    }

    private static Div older(String next, boolean all) {
        Link link = new Link(
                Address.of(PickListsView.PATH)
                        .with("after", next)
                        .with("show", all ? "all" : "open")
                        .toString(),
                "Older");
        link.addClassNames("vt-btn", "s");
        Div foot = new Div(Words.space(), link);
        foot.addClassName("vt-bf");
        return foot;
    }
}
