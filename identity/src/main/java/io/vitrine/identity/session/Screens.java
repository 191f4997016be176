package io.vitrine.identity.session;

import io.vitrine.core.access.Access;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What the server keeps of open screens (the container's session) never passes from one sign-in to the next, and ends when
 * the person's access changes: the screens open anew with what the person may do now.
 */
public final class Screens {

    private static final String OWNER = "vitrine.session";
    private static final String ACCESS = "vitrine.access";

    private Screens() {}

    /**
     * Ends what another sign-in left open in this browser.
     *
     * @param signIn names the sign-in, such as its session's id
     */
    public static void belongTo(String signIn, Access access, HttpServletRequest request) {
        HttpSession screens = request.getSession(true);
        if (signIn.equals(screens.getAttribute(OWNER)) && access.equals(screens.getAttribute(ACCESS))) {
            return;
        }
        if (!screens.isNew()) {
            screens.invalidate();
            screens = request.getSession(true);
        }
        screens.setAttribute(OWNER, signIn);
        screens.setAttribute(ACCESS, access);
    }
}
