package io.vitrine.ui.staff.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Status;
import java.util.List;

/** A tile for each kind of work. */
final class WorkTiles extends Div {

    WorkTiles(List<WorkCounts.Work> work, Formats formats) {
        Panes panes = new Panes(
                Panes.Cut.THREE, work.stream().map(each -> tile(each, formats)).toArray(Component[]::new));
        panes.addClassName("work");
        add(panes);
    }

    private static Component tile(WorkCounts.Work work, Formats formats) {
        Component[] flag = work.urgent() && work.count() > 0
                ? new Component[] {new Status(Status.Kind.SOON, "Act soon")}
                : new Component[0];
        FigureTile tile = new FigureTile(work.name(), flag)
                .value(formats.count(work.count()))
                .note(work.words());
        work.list().ifPresent(list -> {
            Link rows = new Link(list, formats.count(work.count()) + " " + work.one() + (work.count() == 1 ? "" : "s"));
            rows.getElement().setAttribute("aria-label", work.name() + ": " + rows.getText());
            tile.door("", rows);
        });
        return tile;
    }
}
