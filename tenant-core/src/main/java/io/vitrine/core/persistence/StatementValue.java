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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            Instant[].class, "timestamptz",
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

    /** The columns of these rows, each as an array of what its values are; null for a column that has none. */
    static @Nullable Object[] columns(List<@Nullable Object[]> rows) {
        int width = rows.get(0).length;
        @Nullable Object[] columns = new @Nullable Object[width];
        for (int column = 0; column < width; column++) {
            columns[column] = column(rows, column);
        }
        return columns;
    }

    private static @Nullable Object column(List<@Nullable Object[]> rows, int column) {
        @Nullable Object[] values = rows.stream().map(row -> row[column]).toArray();
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .findFirst()
                .map(first -> Arrays.copyOf(values, values.length, (Class<? extends Object[]>)
                        first.getClass().arrayType().asSubclass(Object[].class)))
                .orElse(null);
    }

    private static String type(Object[] array) {
        String type = ARRAYS.get(array.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No array of a statement: " + array.getClass());
        }
        return type;
    }
}
