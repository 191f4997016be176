package io.vitrine.ui.staff.stock;

import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.owner.Allowed;

/** The ways to look at stock. */
enum StockTabs {
    LEVELS("Levels", StockState.PATH, false),
    REORDER("To order", "staff/stock/reorder", false),
    VALUE("Value", "staff/stock/value", true),
    CHECKS("Checks", "staff/stock/checks", true);

    private final String words;
    private final String path;
    private final boolean ofAll;

    StockTabs(String words, String path, boolean ofAll) {
        this.words = words;
        this.path = path;
        this.ofAll = ofAll;
    }

    /** The switch between them; what covers all locations is offered to those who see all. */
    Segments shown() {
        Segments segments = new Segments("Ways to look at stock");
        segments.addClassName("vt-after-head");
        for (StockTabs tab : values()) {
            if (!tab.ofAll || Allowed.everywhere()) {
                segments.option(tab.words, tab.path, tab == this);
            }
        }
        return segments;
    }
}
