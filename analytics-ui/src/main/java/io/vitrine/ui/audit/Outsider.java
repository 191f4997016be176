package io.vitrine.ui.audit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import io.vitrine.core.access.CurrentCall;

/** The auditors' portal is theirs: people of the business have their own. */
final class Outsider {

    private Outsider() {}

    /** Whether the person is from outside; for anybody else the page does not exist. */
    static boolean entering(BeforeEnterEvent event) {
        if (CurrentCall.require().actor().access().external()) {
            return true;
        }
        event.rerouteToError(NotFoundException.class);
        return false;
    }
}
