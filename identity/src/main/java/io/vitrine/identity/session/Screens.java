package io.vitrine.identity.session;

import io.vitrine.core.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What the server keeps of open screens (the container's session) never passes from one person to the next. */
public final class Screens {

    private static final String OWNER = "vitrine.person";

    private Screens() {}

    /** Ends what another person left open in this browser. */
    public static void belongTo(Actor person, HttpServletRequest request) {
        HttpSession screens = request.getSession(true);
        if (person.key().equals(screens.getAttribute(OWNER))) {
            return;
        }
        if (!screens.isNew()) {
            screens.invalidate();
            screens = request.getSession(true);
        }
        screens.setAttribute(OWNER, person.key());
    }
}
