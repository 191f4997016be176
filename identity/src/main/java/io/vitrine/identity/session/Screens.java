package io.vitrine.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What the server keeps of open screens (the container's session) never passes from one sign-in to the next. */
final class Screens {

    private static final String OWNER = "vitrine.session";

    private Screens() {}

    static void belongTo(SessionId session, HttpServletRequest request) {
        HttpSession screens = request.getSession(true);
        String owner = session.toString();
        if (owner.equals(screens.getAttribute(OWNER))) {
            return;
        }
        if (!screens.isNew()) {
            screens.invalidate();
            screens = request.getSession(true);
        }
        screens.setAttribute(OWNER, owner);
    }
}
