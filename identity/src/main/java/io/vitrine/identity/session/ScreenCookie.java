package io.vitrine.identity.session;

import io.vitrine.core.tenant.Hosts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;

/**
 * The cookie by which the container finds the screens of a browser. It opens nothing by itself, and is kept as carefully as
 * the one that does; that it stays with this site is a setting of the container.
 */
public class ScreenCookie implements ServletContextListener {

    private static final String NAME = "vitrine_screens";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(hosts.secure() ? "__Host-" + NAME : NAME);
        cookie.setSecure(hosts.secure());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
