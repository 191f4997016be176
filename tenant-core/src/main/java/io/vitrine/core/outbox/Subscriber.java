package io.vitrine.core.outbox;

import java.util.List;
import java.util.Set;

/**
 * Follows events of a business, in batches. Its writes on {@code Database.tenant()} and the removal of the events are one
 * transaction, so they take effect once. An exception rolls both back; the events come again, then one by one, and what
 * still fails is set aside.
 */
public interface Subscriber {

    /** Stable name; rows in the outbox carry it. */
    String name();

    Set<String> eventTypes();

    /** @param batch at least one event, oldest first */
    void handle(List<OutboxEvent> batch);
}
