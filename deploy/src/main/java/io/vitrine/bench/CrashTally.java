package io.vitrine.bench;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the buyers were answered. */
final class CrashTally {

    final AtomicLong lost = new AtomicLong();
    final AtomicInteger hotSold = new AtomicInteger();
    final AtomicInteger hotRefused = new AtomicInteger();
    final AtomicInteger unanswered = new AtomicInteger();
    final AtomicInteger milled = new AtomicInteger();
    final Set<String> orders = ConcurrentHashMap.newKeySet();
    final Map<String, Set<String>> clicks = new ConcurrentHashMap<>();
    final Map<String, AtomicInteger> refunds = new ConcurrentHashMap<>();
    final Map<String, AtomicInteger> strange = new ConcurrentHashMap<>();

    boolean hot(Caller.Reply reply) {
        if (reply.created()) {
            hotSold.incrementAndGet();
            orders.add(reply.body().getString("id"));
        } else if (reply.status() == 409) {
            hotRefused.incrementAndGet();
        } else {
            odd(reply);
        }
        return true;
    }

    boolean other(Caller.Reply reply) {
        return reply.created() ? orders.add(reply.body().getString("id")) : odd(reply);
    }

    /** Whoever left, with an answer or without. */
    boolean left(Optional<Caller.Reply> reply) {
        if (reply.isEmpty()) {
            unanswered.incrementAndGet();
            return false;
        }
        return reply.get().created() || odd(reply.get());
    }

    boolean milled(Caller.Reply reply) {
        return reply.created() ? milled.incrementAndGet() > 0 : odd(reply);
    }

    boolean clicked(String key, Caller.Reply reply) {
        if (!reply.created()) {
            return odd(reply);
        }
        orders.add(reply.body().getString("id"));
        return clicks.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet())
                .add(reply.body().getString("id"));
    }

    boolean refunded(String order, Caller.Reply reply) {
        if (reply.created()) {
            refunds.computeIfAbsent(order, k -> new AtomicInteger()).incrementAndGet();
        } else if (reply.status() != 409) {
            odd(reply);
        }
        return true;
    }

    private boolean odd(Caller.Reply reply) {
        strange.computeIfAbsent(reply.status() + " " + reply.code(), k -> new AtomicInteger())
                .incrementAndGet();
        return false;
    }
}
