package io.vitrine.identity.operator;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Looks after the first operator when the application starts. */
@WebListener
public class OperatorStart implements ServletContextListener {

    @Inject
    FirstOperator first;

    @Override
    public void contextInitialized(ServletContextEvent deployment) {
        first.invite();
    }
}
