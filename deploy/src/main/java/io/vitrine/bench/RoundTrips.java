package io.vitrine.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a sale says to the database, on the wire: a second server works on the same database through a tap. */
final class RoundTrips {

    private static final int SALES = 200;

    private RoundTrips() {}

    static double perSale(Run run, Business business, String location, Sold sold) throws BenchFailure {
        run.report().note("counting round trips with a second server");
        try (WireTap tap = new WireTap(run.database().port())) {
            tap.start();
            try (ServerProcess second = ServerProcess.start(
                    run.command(),
                    run.server().data().resolveSibling("second"),
                    Starts.freePort(),
                    environment(run, tap.port()))) {
                Api api = business.api();
                try (SaleClient client = new SaleClient(api, second.port(), location, sold, -1)) {
                    for (int i = 0; i < SALES; i++) {
                        client.step();
                    }
                }
            }
            return tap.tripsPerSale(SALES);
        } catch (IOException e) {
            throw new BenchFailure("The second server could not be asked", e);
        }
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
        return environment;
    }
}
