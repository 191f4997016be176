package io.vitrine.core.persistence;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of Java as the database takes them. */
final class StatementValue {

    private static final Map<Class<?>, String> ARRAYS = Map.of(
            UUID[].class, "uuid",
            BigDecimal[].class, "numeric",
            Integer[].class, "int4",
            Long[].class, "int8",
            Boolean[].class, "bool",
            String[].class, "text");

    private StatementValue() {}

    static void bind(Connection connection, PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Instant time) {
            statement.setObject(place, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
        } else if (value instanceof Object[] array) {
            statement.setArray(place, connection.createArrayOf(type(array), array));
        } else if (value instanceof UUID
                || value instanceof Number
                || value instanceof LocalDate
                || value instanceof OffsetDateTime
                || value instanceof Boolean
                || value instanceof byte[]) {
            statement.setObject(place, value);
        } else {
            throw new IllegalArgumentException("No value of a statement: " + value.getClass());
        }
    }

    private static String type(Object[] array) {
        String type = ARRAYS.get(array.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No array of a statement: " + array.getClass());
        }
        return type;
    }
}
