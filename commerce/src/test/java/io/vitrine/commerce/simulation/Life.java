package io.vitrine.commerce.simulation;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** One seed's life: random steps, after each of which everything is right, and an end at which nothing is left open. */
final class Life {

    private static final List<Duration> LEAPS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(70),
            Duration.ofMinutes(6),
            Duration.ofMinutes(31),
            Duration.ofHours(3));

    final List<String> diary = new ArrayList<>();
    private final Fate fate;
    private final SimulatedClock clock = HouseBeans.theClock();
    private final UnreliableGateway gateway;
    private final Shelf shelf;
    private final Shoppers shoppers;
    private final Staff staff;
    private final Post post;
    private final Books books;
    private boolean busy;

    Life(House house, long seed) {
        fate = house.get(Fate.class);
        gateway = house.get(UnreliableGateway.class);
        clock.restart();
        fate.begin(seed);
        gateway.begin(this::meanwhile);
        shelf = new Shelf(house, fate);
        shoppers = new Shoppers(house, fate, shelf);
        staff = new Staff(house, fate);
        post = new Post(house, fate, gateway);
        books = new Books(house, shelf, shoppers, gateway);
    }

    /** @param often after how many steps the books are checked */
    void live(int often) {
        for (int steps = 15 + fate.below(20); steps > 0; steps--) {
            if (fate.strikes(15)) {
                fate.crashSoon();
            }
            step();
            fate.peace();
            if (steps % often == 0) {
                books.check();
            }
        }
        end();
        books.checkEnd();
    }

    private void step() {
        int drawn = fate.below(100);
        if (shoppers.baskets.isEmpty() || (drawn < 18 && shoppers.baskets.size() < 7)) {
            tell("fills", shoppers::fill);
        } else if (drawn < 40) {
            tell("sends", shoppers::send);
        } else if (drawn < 66) {
            byItself();
        } else if (drawn < 84) {
            withAnOrder();
        } else if (drawn < 92) {
            tell("refund", () -> any(books.paidOrders(), staff::refund));
        } else {
            tell("stock", () -> shelf.move(fate));
        }
    }

    private void byItself() {
        switch (fate.below(5)) {
            case 0 -> tell("webhook", post::webhook);
            case 1 -> tell("clock", this::leap);
            case 2 -> tell("work", post::work);
            case 3 -> tell("event", post::event);
            default -> tell("customer decides", this::decide);
        }
    }

    private void withAnOrder() {
        if (fate.strikes(20)) {
            tell("by hand", () -> any(books.openByHand(), id -> staff.confirm(new PaymentId(id))));
        } else {
            tell("staff", () -> any(books.orders(), id -> staff.work(new OrderId(id))));
        }
    }

    private String any(List<UUID> ids, Function<UUID, String> work) {
        return ids.isEmpty() ? "nothing to do" : work.apply(fate.one(ids));
    }

    private String leap() {
        Duration leap = fate.one(LEAPS);
        clock.forward(leap);
        return leap.toString();
    }

    private String decide() {
        List<PaymentId> waiting = gateway.waiting();
        if (waiting.isEmpty()) {
            return "nobody waits";
        }
        PaymentId payment = fate.one(waiting);
        boolean pays = fate.strikes(70);
        gateway.decide(payment, pays);
        return payment + (pays ? " pays" : " gives up");
    }

    /** While the gateway is asked, the world goes on; for one step at a time. */
    private void meanwhile() {
        if (busy || !fate.strikes(15)) {
            return;
        }
        busy = true;
        try {
            if (fate.strikes(30)) {
                tell("meanwhile sends", shoppers::send);
            } else {
                byItself();
            }
        } finally {
            busy = false;
        }
    }

    /** The gateway is well again and time goes by: whatever is open has to come to its end by itself. */
    private void end() {
        diary.add("the end");
        gateway.recover();
        for (int round = 0; round < 8; round++) {
            while (!gateway.news.isEmpty()) {
                tell("webhook", post::webhook);
            }
            clock.forward(round < 4 ? Duration.ofMinutes(25) : Duration.ofHours(26));
            post.allWork();
            post.allEvents();
        }
    }

    /** Refusals are right answers; everything else that is thrown is not, but a crash of this very seed. */
    private void tell(String what, Supplier<String> work) {
        try {
            diary.add(what + ": " + work.get());
        } catch (Problem refused) {
            diary.add(what + ": refused, " + refused.getMessage());
            if (refused.status() >= 500 && refused.status() != 503) {
                throw refused;
            }
        } catch (Crash crash) {
            diary.add(what + ": crash " + crash.getMessage());
            if (busy) {
                throw crash;
            }
        }
    }
}
