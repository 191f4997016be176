package io.vitrine.ui.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.Actor;
import io.vitrine.ui.kit.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The side navigation: what the person may open, and where the person is. */
final class SideNavigation extends Nav {

    private final Map<NavigationItem, Link> links = new LinkedHashMap<>();

    SideNavigation(List<NavigationGroup> groups, Actor actor) {
        addClassName("vt-nav");
        getElement().setAttribute("aria-label", "Main");
        groups.forEach(group -> add(group, actor));
    }

    private void add(NavigationGroup group, Actor actor) {
        List<NavigationItem> open =
                group.items().stream().filter(item -> item.openTo(actor)).toList();
        if (open.isEmpty()) {
            return;
        }
        if (!group.name().isEmpty()) {
            add(new H2(group.name()));
        }
        open.forEach(this::add);
    }

    private void add(NavigationItem item) {
        Link link = new Link(item.path(), "");
        link.add(item.glyph().icon(), new Span(item.name()));
        links.put(item, link);
        add(link);
    }

    /** The first page that the person may open. */
    Optional<String> first() {
        return links.keySet().stream().findFirst().map(NavigationItem::path);
    }

    /** Marks the entry that leads to the shown view. */
    void show(String path) {
        links.forEach((item, link) -> {
            if (item.leadsTo(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
