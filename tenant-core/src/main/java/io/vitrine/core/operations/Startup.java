package io.vitrine.core.operations;

import io.vitrine.core.jobs.JobScheduler;
import io.vitrine.core.mail.MailSink;
import io.vitrine.core.network.Proxies;
import io.vitrine.core.outbox.LiveFeed;
import io.vitrine.core.outbox.OutboxRelay;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts what runs beside the requests, once the container's resources are there. */
@WebListener
public class Startup implements ServletContextListener {

    @Inject
    OutboxRelay relay;

    @Inject
    LiveFeed live;

    @Inject
    JobScheduler jobs;

    @Inject
    MailSink sink;

    @Inject
    Proxies proxies;

    @Override
    public void contextInitialized(ServletContextEvent deployment) {
        JsonLogs.install();
        proxies.check();
        sink.start();
        relay.start();
        live.start();
        jobs.start();
    }
}
