package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.core.audit.trail.TrailSearch;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of events that the address narrows, and beside it the one that was opened. */
abstract class EntriesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final String path;
    private final String title;
    private final boolean inTree;
    private final transient MemberNames members;
    private final transient Clock clock;
    private final Div content = new Div();

    /** @param inTree whether the events stand in the business's own tree, each object with a history */
    EntriesView(String path, String title, boolean inTree, MemberNames members, Clock clock) {
        this.path = path;
        this.title = title;
        this.inTree = inTree;
        this.members = members;
        this.clock = clock;
        content.addClassNames("vt-stack4", "vt-after-head");
    }

    /** Call it once, at the end of the constructor. */
    final void under(PageHead head) {
        add(head, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        TrailState state = TrailState.read(path, event.getLocation().getQueryParameters(), desk.today());
        Map<String, String> names = members.byKey();
        TrailPage page = search(state.search(desk.business().zone()));
        content.removeAll();
        content.add(
                standing(desk, names),
                new TrailFilters(state, desk, names).bar(actors(), actions(), inTree),
                new EntriesAndOne(
                        new TrailTable(page, state, desk, names, inTree),
                        state.entry().flatMap(this::find).map(entry -> new EntryBox(entry, desk, names, inTree))));
    }

    /** What is to be said above the list. */
    abstract Component standing(Desk desk, Map<String, String> names);

    abstract TrailPage search(TrailSearch search);

    abstract List<String> actors();

    abstract List<String> actions();

    abstract Optional<TrailEvent> find(String entry);

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title);
    }
}
