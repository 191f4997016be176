package io.vitrine.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a sale or an order says to the database, on the wire: a second server works on the same database through a tap. */
final class RoundTrips {

    private static final int SALES = 200;
    /** Orders that are listened to. */
    static final int ORDERS = 50;

    private RoundTrips() {}

    static double perSale(Run run, Business business, String location, Sold sold) throws BenchFailure {
        Api api = business.api();
        Heard heard = listen(
                run, "insert into sales_order", SALES, (port, silent) -> new SaleClient(api, port, location, sold, -1));
        if (heard.transactions() != SALES) {
            throw new BenchFailure("The tap heard " + heard.transactions() + " sales of " + SALES);
        }
        return heard.trips() / (double) SALES;
    }

    /** What is said in all calls that belong to some orders. */
    static Heard ofOrders(Run run, Shop shop) throws BenchFailure {
        Heard heard = listen(run, " cart ", ORDERS, (port, ear) -> new OrderClient(shop, port, -1, ear::during));
        if (heard.transactions() < ORDERS * OrderClient.CALLS) {
            throw new BenchFailure(
                    "The tap heard only " + heard.transactions() + " transactions of " + ORDERS + " orders");
        }
        return heard;
    }

    private static Heard listen(Run run, String marker, int steps, Client client) throws BenchFailure {
        run.report().note("counting on the wire with a second server");
        try (WireTap tap = new WireTap(run.database().port(), marker)) {
            tap.start();
            try (ServerProcess second = ServerProcess.start(
                            run.command(),
                            run.server().data().resolveSibling("second"),
                            Starts.freePort(),
                            environment(run, tap.port()));
                    Load.Client one = client.at(second.port(), tap.heard())) {
                for (int i = 0; i < steps; i++) {
                    one.step();
                }
            }
            return tap.heard();
        } catch (BenchFailure failed) {
            throw failed;
        } catch (Exception e) {
            throw new BenchFailure("The second server could not be asked", e);
        }
    }

    /** A client of the server on this port. */
    private interface Client {
        Load.Client at(int port, Heard ear);
    }

    private static Map<String, String> environment(Run run, int port) {
        BenchDatabase database = run.database();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("VITRINE_DB_URL", database.url(port) + "?sslmode=disable&gssEncMode=disable");
        environment.put("VITRINE_DB_OWNER_USER", "postgres");
        environment.put("VITRINE_DB_OWNER_PASSWORD", database.secret("db.owner.password"));
        environment.put("VITRINE_DB_PASSWORD", database.secret("db.password"));
        environment.put("VITRINE_DB_JOBS_PASSWORD", database.secret("db.jobs.password"));
        environment.put("VITRINE_DB_SEALER_PASSWORD", database.secret("db.sealer.password"));
        environment.put("VITRINE_MASTER_KEY", database.secret("master.key"));
        environment.put("VITRINE_PUBLIC_PORT", Integer.toString(run.server().port()));
        environment.put("VITRINE_HTTP_ADDRESS", "127.0.0.1");
        environment.put("VITRINE_PAYMENT_SIMULATOR", "true");
        return environment;
    }
}
