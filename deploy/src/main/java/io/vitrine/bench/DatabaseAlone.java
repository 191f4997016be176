package io.vitrine.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Eight threads of plain JDBC on a second business of the same database. */
final class DatabaseAlone {

    private static final int THREADS = 8;
    private static final int SEEDS = 1_000;
    private static final int SETTLE_MILLIS = 300;

    private final Run run;
    private final BenchDatabase database;
    private final String key;
    private final UUID location;
    private final int followers;
    private long seed = 1_000_000;

    DatabaseAlone(Run run, Business business, int followers) throws BenchFailure {
        this.run = run;
        this.database = run.database();
        this.key = database.keyOf(business.slug());
        this.location = UUID.fromString(database.askIn(key, "select id from location"));
        this.followers = followers;
    }

    /** Its rows in the outbox have no subscriber and go at the end, so that nobody works on them meanwhile. */
    Measured slice(double seconds) throws BenchFailure {
        seed += SEEDS;
        long first = seed;
        long begin = System.nanoTime();
        CpuTimes before = run.cpu();
        Load.Outcome outcome =
                Load.run(THREADS, seconds, n -> new DatabaseClient(database, key, location, followers, first + n));
        Durations.pause(SETTLE_MILLIS); // the processes of these connections end
        Measured measured = new Measured(outcome, run.cpu().since(before), Durations.secondsSince(begin));
        clear(database);
        return measured;
    }

    /** Takes away what nobody delivers. */
    static void clear(BenchDatabase database) throws BenchFailure {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from platform.outbox where subscriber = 'bench'");
        } catch (SQLException e) {
            throw new BenchFailure("The outbox could not be cleared", e);
        }
    }
}
