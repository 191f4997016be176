package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes down what customers want to send back; the people of the shop read it in the order's history. */
@ApplicationScoped
class ReturnWishes {

    private static final int MAX_REASON = 500;

    /** Parameters: id, order, account, lines, reason, time. */
    private static final String ADD = """
            insert into return_wish (id, order_id, account_id, lines, reason, asked_at) values (?, ?, ?, ?::jsonb, ?, ?)""";

    @Inject
    WorkRows work;

    @Inject
    Steps steps;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    void ask(UUID account, OrderId id, List<PastLine> lines, Map<Integer, Integer> pieces, String reason) {
        OrderInWork order = work.lock(id).orElseThrow(ProcessingRefused::unknown);
        StringBuilder words = new StringBuilder("Return asked for: ");
        JsonObjectBuilder wanted = Json.createObjectBuilder();
        int named = 0;
        Checks checks = new Checks().text(reason, MAX_REASON, "reason", "Say why, in 1 to 500 characters.");
        for (PastLine line : lines) {
            int some = pieces.getOrDefault(line.number(), 0);
            checks.that(
                    some >= 0 && some <= line.returnable(),
                    "line" + line.number(),
                    "Of " + line.name() + " you can send back at most " + line.returnable() + ".");
            if (some > 0) {
                words.append(named++ == 0 ? "" : ", ")
                        .append(some)
                        .append(" x ")
                        .append(line.name());
                wanted.add(Integer.toString(line.number()), some);
            }
        }
        checks.that(named > 0, "lines", "Write how many pieces come back.");
        checks.raise();
        Instant now = clock.instant();
        words.append(". ").append(reason.strip());
        Together writes = new Together()
                .add(ADD, ids.next(), id.value(), account, wanted.build().toString(), reason.strip(), now);
        steps.say(order, order.status(), cut(words), false, now, writes);
        steps.trail("return.asked", order, Map.of("lines", Integer.toString(named)), Optional.empty(), writes);
        steps.write(writes);
    }

    private static String cut(StringBuilder words) {
        return words.substring(0, Math.min(words.length(), 2_000));
    }
}
