package io.vitrine.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Eight threads of plain JDBC on a second business of the same database. */
final class DatabaseAlone {

    private static final int THREADS = 8;

    private final BenchDatabase database;
    private final String key;
    private final UUID location;
    private final int followers;
    private long seed = 1_000_000;

    DatabaseAlone(Run run, Business business, int followers) throws BenchFailure {
        this.database = run.database();
        this.key = database.keyOf(business.slug());
        this.location = UUID.fromString(database.askIn(key, "select id from location"));
        this.followers = followers;
    }

    Load.Outcome none() {
        return new Load.Outcome(new Latencies(), 0);
    }

    /** Its rows in the outbox have no subscriber and go at the end, so that nobody works on them meanwhile. */
    Load.Outcome slice(double seconds) throws BenchFailure {
        seed += THREADS;
        long first = seed;
        Load.Outcome outcome =
                Load.run(THREADS, seconds, n -> new DatabaseClient(database, key, location, followers, first + n));
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from platform.outbox where subscriber = 'bench'");
        } catch (SQLException e) {
            throw new BenchFailure("The outbox could not be cleared", e);
        }
        return outcome;
    }
}
