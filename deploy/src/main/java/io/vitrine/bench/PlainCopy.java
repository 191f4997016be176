package io.vitrine.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;

/** The same rows by COPY into a table of the same columns: as fast as the database takes them in. */
final class PlainCopy {

    private PlainCopy() {}

    /** Seconds. */
    static double measure(BenchDatabase database, Path file) throws BenchFailure {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement();
                InputStream rows = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            statement.execute("drop table if exists platform.bench_copy");
            statement.execute("""
                    create table platform.bench_copy (invoice text, code text, description text, quantity int,
                        at timestamp, price numeric, customer text, country text)""");
            long begin = System.nanoTime();
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy platform.bench_copy from stdin (format csv, header)", rows, 1 << 16);
            double seconds = Durations.secondsSince(begin);
            statement.execute("drop table platform.bench_copy");
            return seconds;
        } catch (SQLException | IOException e) {
            throw new BenchFailure("COPY failed: " + e.getMessage(), e);
        }
    }
}
