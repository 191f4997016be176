package io.vitrine.identity.session;

import io.vitrine.core.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What the server keeps of open screens (the container's session) never passes from one person to the next, and ends when
 * the person's access changes: the screens open anew with what the person may do now.
 */
public final class Screens {

    private static final String OWNER = "vitrine.person";
    private static final String ACCESS = "vitrine.access";

    private Screens() {}

    /** Ends what another person left open in this browser. */
    public static void belongTo(Actor person, HttpServletRequest request) {
        HttpSession screens = request.getSession(true);
        if (person.key().equals(screens.getAttribute(OWNER)) && person.access().equals(screens.getAttribute(ACCESS))) {
            return;
        }
        if (!screens.isNew()) {
            screens.invalidate();
            screens = request.getSession(true);
        }
        screens.setAttribute(OWNER, person.key());
        screens.setAttribute(ACCESS, person.access());
    }
}
