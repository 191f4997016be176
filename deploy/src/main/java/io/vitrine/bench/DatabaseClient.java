package io.vitrine.bench;

import io.vitrine.commerce.order.SaleSql;
import io.vitrine.core.persistence.BindingSql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Says to the database what the product says when it records a sale, and nothing else happens. */
final class DatabaseClient implements Load.Client {

    private static final String ACTOR = "bench";
    private static final String CURRENCY = "EUR";

    private final Connection connection;
    private final PreparedStatement binding;
    private final PreparedStatement sale;
    private final SaleMaker maker;
    private final String key;
    private final UUID location;
    private final Object[] followers;
    private int position;

    DatabaseClient(BenchDatabase database, String key, UUID location, int followers, long seed) throws SQLException {
        this.connection = database.application();
        this.connection.setAutoCommit(false);
        this.binding = connection.prepareStatement(BindingSql.BIND);
        this.sale = connection.prepareStatement(SaleSql.WRITE);
        this.maker = new SaleMaker(seed);
        this.key = key;
        this.location = location;
        this.followers = new String[followers];
        java.util.Arrays.fill(this.followers, ACTOR);
    }

    @Override
    public void step() throws SQLException, BenchFailure {
        binding.setString(1, key);
        binding.setString(2, key);
        binding.setString(3, ACTOR);
        binding.execute();
        write(maker.next(), Instant.now());
        connection.commit();
    }

    private void write(SaleMaker.Sale made, Instant now) throws SQLException, BenchFailure {
        UUID order = id(now);
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        position = 0;
        values(id(now), made.email(), made.name(), time, made.email());
        values(order, null, time, LocalDate.ofInstant(now, ZoneOffset.UTC), location, "RETAIL", made.email(), 2);
        values(money(made.cents()), BigDecimal.ZERO, time);
        lines(order, made.first(), made.second());
        values(
                id(now),
                time,
                "person:" + order,
                "ord_" + order,
                SaleMaker.amount(made.cents()),
                2,
                "127.0.0.1",
                "0123456789abcdef");
        values(id(now), order.toString());
        array("text", followers);
        values("ord_" + order, SaleMaker.amount(made.cents()), CURRENCY, order);
        String unique = order + "-bench";
        values(unique, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", time, unique);
        requireAnswer();
    }

    private void lines(UUID order, SaleMaker.Line one, SaleMaker.Line two) throws SQLException {
        values(order);
        array("text", new String[] {one.sku(), two.sku()});
        array("text", new String[] {one.name(), two.name()});
        array("numeric", new BigDecimal[] {BigDecimal.valueOf(one.quantity()), BigDecimal.valueOf(two.quantity())});
        array("numeric", new BigDecimal[] {money(one.cents()), money(two.cents())});
        array("numeric", new BigDecimal[] {money(one.total()), money(two.total())});
        array("numeric", new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
    }

    private void requireAnswer() throws SQLException, BenchFailure {
        boolean rows = sale.execute();
        boolean answered = false;
        while (rows || sale.getUpdateCount() != -1) {
            if (rows) {
                try (ResultSet answer = sale.getResultSet()) {
                    answered = answer.next() && answer.getString(1).startsWith("{");
                }
            }
            rows = sale.getMoreResults();
        }
        if (!answered) {
            throw new BenchFailure("The database stored a sale without an answer");
        }
    }

    private void values(@org.jspecify.annotations.Nullable Object... values) throws SQLException {
        for (Object value : values) {
            if (value instanceof String || value == null) {
                sale.setString(++position, (String) value);
            } else {
                sale.setObject(++position, value);
            }
        }
    }

    private void array(String type, Object[] values) throws SQLException {
        sale.setArray(++position, connection.createArrayOf(type, values));
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Grows with time, as the product's ids do. */
    private UUID id(Instant now) {
        return new UUID(
                (now.toEpochMilli() << 16) | 0x7000 | (maker.key() & 0xfff),
                (maker.key() & 0x3fffffffffffffffL) | Long.MIN_VALUE);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
