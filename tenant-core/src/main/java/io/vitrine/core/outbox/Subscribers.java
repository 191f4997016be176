package io.vitrine.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Who follows which events. */
@ApplicationScoped
class Subscribers {

    @Inject
    @Any
    Instance<Subscriber> all;

    List<Subscriber> all() {
        return all.stream().toList();
    }

    List<String> namesFor(String eventType) {
        return all().stream()
                .filter(subscriber -> subscriber.eventTypes().contains(eventType))
                .map(Subscriber::name)
                .sorted()
                .toList();
    }
}
