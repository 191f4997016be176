package io.vitrine.bench;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of one statement, one after the other. */
final class PlainRow {

    private final PreparedStatement statement;
    private int place;

    private PlainRow(PreparedStatement statement) {
        this.statement = statement;
    }

    static PlainRow of(PreparedStatement statement) {
        return new PlainRow(statement);
    }

    PlainRow add(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            place++;
            if (value == null) {
                statement.setNull(place, Types.NULL);
            } else if (value instanceof String text) {
                statement.setString(place, text);
            } else if (value instanceof Instant time) {
                statement.setObject(place, time.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Object[] array) {
                statement.setArray(place, statement.getConnection().createArrayOf(type(array), array));
            } else {
                statement.setObject(place, value);
            }
        }
        return this;
    }

    /** Whatever it answers is read and forgotten. */
    void run() throws SQLException {
        boolean rows = statement.execute();
        while (rows || statement.getUpdateCount() != -1) {
            rows = statement.getMoreResults();
        }
    }

    private static String type(Object[] array) {
        return array instanceof UUID[]
                ? "uuid"
                : array instanceof BigDecimal[] ? "numeric" : array instanceof Long[] ? "int8" : "text";
    }
}
