package io.vitrine.core.operations;

import io.vitrine.core.jobs.JobScheduler;
import io.vitrine.core.mail.MailSink;
import io.vitrine.core.outbox.LiveFeed;
import io.vitrine.core.outbox.OutboxRelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts what runs beside the requests. */
@ApplicationScoped
class Startup {

    @Inject
    OutboxRelay relay;

    @Inject
    LiveFeed live;

    @Inject
    JobScheduler jobs;

    @Inject
    MailSink sink;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
        JsonLogs.install();
        sink.start();
        relay.start();
        live.start();
        jobs.start();
    }
}
