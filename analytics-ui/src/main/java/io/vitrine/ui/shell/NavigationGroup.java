package io.vitrine.ui.shell;

import java.util.List;

/** A few entries of the side navigation under one word; the first group of a portal has none. */
public record NavigationGroup(String name, List<NavigationItem> items) {

    public NavigationGroup {
        items = List.copyOf(items);
    }
}
