package io.vitrine.core.audit.seal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts the sealer with the application. */
@WebListener
public class SealerStart implements ServletContextListener {

    @Inject
    Sealer sealer;

    @Override
    public void contextInitialized(ServletContextEvent deployment) {
        sealer.start();
    }
}
