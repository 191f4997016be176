package io.vitrine.commerce.simulation;

import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.Webhooks;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.persistence.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happens by itself: news of the gateway, events between features, and timed work. */
final class Post {

    /** An event that waits in the outbox. */
    private record Waiting(long row, String subscriber, OutboxEvent event) {}

    private final House house;
    private final Fate fate;
    private final UnreliableGateway gateway;
    private final Webhooks webhooks;
    private final List<Subscriber> subscribers;
    private final List<TimedWork> works;

    Post(House house, Fate fate, UnreliableGateway gateway) {
        this.house = house;
        this.fate = fate;
        this.gateway = gateway;
        this.webhooks = house.get(Webhooks.class);
        this.subscribers = house.all(Subscriber.class).toList();
        this.works = house.all(TimedWork.class)
                .filter(work -> !work.name().startsWith("stock"))
                .toList();
    }

    /** Any message of the gateway; sometimes it comes again later. */
    String webhook() {
        if (gateway.news.isEmpty()) {
            return "no news";
        }
        int which = fate.below(gateway.news.size());
        String said = gateway.news.get(which);
        house.asCustomer(() -> {
            webhooks.receive(UnreliableGateway.NAME, new WebhookCall(Map.of(), said));
            return true;
        });
        if (!fate.strikes(20)) {
            gateway.news.remove(said);
        }
        return said;
    }

    String work() {
        TimedWork work = fate.one(works);
        work.run();
        return work.name();
    }

    void allWork() {
        works.forEach(TimedWork::run);
    }

    /** Any event that waits, not only the oldest. */
    String event() {
        List<Waiting> waiting = waiting();
        return waiting.isEmpty() ? "none" : deliver(fate.one(waiting));
    }

    void allEvents() {
        for (List<Waiting> some = waiting(); !some.isEmpty(); some = waiting()) {
            some.forEach(this::deliver);
        }
    }

    private String deliver(Waiting one) {
        Subscriber follower = subscribers.stream()
                .filter(known -> known.name().equals(one.subscriber()))
                .findFirst()
                .orElseThrow();
        CurrentCall.run(
                Call.system(house.business(), "outbox"),
                () -> Mortal.inNew(fate, "the outbox", () -> {
                    int gone = TestDatabase.shared()
                            .database()
                            .tenant()
                            .withHandle(
                                    handle -> handle.execute("delete from platform.outbox where id = ?", one.row()));
                    if (gone == 1) {
                        follower.handle(List.of(one.event()));
                    }
                    return true;
                }));
        return one.event().type() + " to " + one.subscriber();
    }

    private List<Waiting> waiting() {
        return house.looking(() -> TestDatabase.shared()
                .database()
                .tenant()
                .withHandle(handle -> handle.createQuery(
                                "select id, subscriber, event_id, event_type, payload from platform.outbox"
                                        + " where tenant_key = current_user order by id")
                        .map((row, context) -> {
                            try (JsonReader json = Json.createReader(new StringReader(row.getString("payload")))) {
                                return new Waiting(
                                        row.getLong("id"),
                                        row.getString("subscriber"),
                                        new OutboxEvent(
                                                row.getObject("event_id", UUID.class),
                                                row.getString("event_type"),
                                                json.readObject()));
                            }
                        })
                        .list()));
    }
}
