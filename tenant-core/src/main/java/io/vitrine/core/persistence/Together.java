package io.vitrine.core.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements of several features that write together: they are sent at once, and the database answers once. Each part is a
 * constant text; the same parts in the same order make the same text, which the driver prepares once.
 *
 * <p>The parts run in their order, those that were {@link #gather gathered} last. The first that the database refuses is thrown,
 * and nothing of the transaction remains.
 */
public final class Together {

    private static final String NEXT = ";\n";

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<Integer> wanted = new ArrayList<>();
    private final Map<String, List<@Nullable Object[]>> gathered = new LinkedHashMap<>();
    private int parts;

    /** Adds a statement, whose parameters are question marks, with a value for each: see {@link #write}. */
    public Together add(String sql, @Nullable Object... parameters) {
        if (parts++ > 0) {
            text.append(NEXT);
        }
        text.append(sql);
        values.addAll(Arrays.asList(parameters));
        return this;
    }

    /** Adds a statement that must change this many rows. @see Missed */
    public Together addExactly(int rows, String sql, @Nullable Object... parameters) {
        while (wanted.size() < parts) {
            wanted.add(-1);
        }
        wanted.add(rows);
        return add(sql, parameters);
    }

    /**
     * Adds a row to a statement whose parameters are arrays, one for each column: however many features add to it, it is written
     * once, with all its rows.
     */
    public Together gather(String sql, @Nullable Object... row) {
        gathered.computeIfAbsent(sql, none -> new ArrayList<>()).add(row);
        return this;
    }

    /**
     * Sends all parts. Texts, numbers, UUIDs, instants, dates, booleans and arrays of texts, numbers and UUIDs are values;
     * null is one too.
     *
     * @throws Missed when a statement changed another number of rows than it must
     */
    public void write(DataSource connections) throws SQLException {
        gathered.forEach((sql, rows) -> add(sql, (@Nullable Object[]) StatementValue.columns(rows)));
        gathered.clear();
        if (parts == 0) {
            return;
        }
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                StatementValue.bind(connection, statement, i + 1, values.get(i));
            }
            boolean rows = statement.execute();
            for (int part = 0; rows || statement.getUpdateCount() != -1; part++) {
                int must = part < wanted.size() ? wanted.get(part) : -1;
                if (must >= 0 && statement.getUpdateCount() != must) {
                    throw new Missed(part, statement.getUpdateCount(), must);
                }
                rows = statement.getMoreResults();
            }
        }
    }

    /** A statement did not find what it was to change. */
    public static final class Missed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int part;

        Missed(int part, int changed, int wanted) {
            super("Statement " + part + " changed " + changed + " rows instead of " + wanted);
            this.part = part;
        }

        /** Place of the statement among the parts, from 0. */
        public int part() {
            return part;
        }
    }
}
