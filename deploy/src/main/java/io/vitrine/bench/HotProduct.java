package io.vitrine.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** Everybody orders the same variant: how fast while there is enough, and how many get the last pieces. */
final class HotProduct {

    private static final int CLIENTS = 8;
    private static final int CROWD = 32;
    private static final int CARTS_PER_SECOND = 2_000;
    private static final int BUYERS = 400;
    private static final int PIECES = 100;
    private static final double P99 = 0.99;

    private final Run run;
    private final Shop shop;
    private final CatchUp catchUp;

    HotProduct(Run run, Shop shop, CatchUp catchUp) {
        this.run = run;
        this.shop = shop;
        this.catchUp = catchUp;
    }

    void measure() throws BenchFailure {
        double seconds = Math.max(3, run.options().seconds() / 2.0);
        int ready = (int) (CARTS_PER_SECOND * seconds);
        shop.hotCarts(run.database(), "hot", ready);
        AtomicInteger next = new AtomicInteger();
        int port = shop.business().api().port();
        Load.Outcome outcome = Load.run(CLIENTS, seconds, n -> CheckoutClient.sure(shop, port, "hot", next, ready));
        catchUp.await();
        run.report().add("hot.rate", "One hot product, 8 clients: checkouts per second", outcome.rate(), "/s");
        run.report()
                .add(
                        "hot.p99",
                        "One hot product, 8 clients: p99",
                        outcome.latencies().millis(P99),
                        "ms");
        lastPieces(port);
    }

    private void lastPieces(int port) throws BenchFailure {
        shop.leave(run.database(), PIECES);
        shop.hotCarts(run.database(), "last", BUYERS);
        long before = promised();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Load.run(CROWD, 1, n -> CheckoutClient.until(shop, port, "last", next, BUYERS, refused));
        catchUp.await();
        long sold = promised() - before;
        if (sold != PIECES || refused.get() != BUYERS - PIECES) {
            throw new BenchFailure(sold + " of " + PIECES + " pieces were sold, " + refused + " of " + BUYERS
                    + " buyers were refused");
        }
        run.report()
                .add(
                        "hot.sold",
                        "Last 100 pieces, 400 buyers, 32 clients: sold",
                        (double) sold,
                        "",
                        Goal.atMost(PIECES));
    }

    private long promised() throws BenchFailure {
        return Long.parseLong(
                run.database().askIn(shop.key(), "select reserved from stock_level where variant_id = ?", shop.hot()));
    }
}
