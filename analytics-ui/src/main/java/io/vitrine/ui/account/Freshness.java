package io.vitrine.ui.account;

import com.vaadin.flow.component.UI;
import java.time.Clock;

/** Whether the person has shown lately who it is; asked when a page is shown and again when something is done on it. */
record Freshness(Clock clock) {

    boolean now() {
        return Here.session().fresh(clock.instant());
    }

    /** The work while it is fresh; afterwards the page asks anew. */
    Runnable only(Runnable work) {
        return () -> {
            if (now()) {
                work.run();
            } else {
                UI.getCurrent().getPage().reload();
            }
        };
    }
}
