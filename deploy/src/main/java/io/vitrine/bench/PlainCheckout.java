package io.vitrine.bench;

import io.vitrine.core.persistence.BindingSql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders ready carts by plain JDBC: what a checkout asks and writes, and nothing else happens. */
final class PlainCheckout implements Load.Client {

    private final Connection connection;
    private final String key;
    private final String series;
    private final AtomicInteger next;
    private final int ready;
    private final int followers;
    private final PreparedStatement bind;
    private final PreparedStatement known;
    private final PreparedStatement hold;
    private final PreparedStatement cart;
    private final PreparedStatement write;
    private final PreparedStatement remember;

    PlainCheckout(BenchDatabase database, String key, String series, AtomicInteger next, int ready, int followers)
            throws SQLException {
        this.connection = database.application();
        this.connection.setAutoCommit(false);
        this.key = key;
        this.series = series;
        this.next = next;
        this.ready = ready;
        this.followers = followers;
        this.bind = connection.prepareStatement(BindingSql.BIND);
        this.known = connection.prepareStatement(PlainCheckoutSql.KNOWN);
        this.hold = connection.prepareStatement(PlainCheckoutSql.HOLD);
        this.cart = connection.prepareStatement(PlainCheckoutSql.CART);
        this.write = connection.prepareStatement(PlainCheckoutSql.WRITE);
        this.remember = connection.prepareStatement(PlainCheckoutSql.REMEMBER);
    }

    @Override
    public void step() throws SQLException, BenchFailure {
        int number = next.incrementAndGet();
        if (number > ready) {
            throw new BenchFailure("There were too few ready carts: " + ready);
        }
        UUID id = Ids.uuid(Ids.cart(series, number));
        String idempotency = series + "-" + number;
        PlainRow.of(bind).add(key, key, "bench").run();
        PlainRow.of(known).add(idempotency).run();
        PlainOrder order = begin(id, number);
        order.write(PlainRow.of(write), followers);
        PlainRow.of(remember)
                .add(idempotency, "0".repeat(64), 201, null, order.answer(), order.now())
                .run();
        connection.commit();
    }

    private PlainOrder begin(UUID id, int number) throws SQLException, BenchFailure {
        PlainRow.of(hold).add(id);
        String drawn;
        UUID location;
        try (ResultSet row = hold.executeQuery()) {
            row.next();
            drawn = row.getString(1);
            location = row.getObject(2, UUID.class);
        }
        PlainRow.of(cart).add(id);
        List<PlainOrder.Line> lines = new ArrayList<>();
        try (ResultSet row = cart.executeQuery()) {
            while (row.next()) {
                lines.add(new PlainOrder.Line(
                        row.getObject("variant_id", UUID.class),
                        row.getString("sku"),
                        row.getString("name"),
                        row.getLong("quantity"),
                        row.getBigDecimal("unit_price").setScale(2),
                        ((UUID[]) row.getArray("locations").getArray())[0]));
            }
        }
        if (lines.isEmpty()) {
            throw new BenchFailure("The cart " + number + " is empty");
        }
        return new PlainOrder(id, drawn, location, lines, number % 5_000, Instant.now());
    }

    /** Amount of this share, to the cent. */
    static BigDecimal part(BigDecimal amount, int of, int all) {
        return amount.multiply(BigDecimal.valueOf(of))
                .divide(BigDecimal.valueOf(all), 2, java.math.RoundingMode.HALF_UP);
    }

    @Override
    public void close() throws java.io.IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new java.io.IOException(e);
        }
    }
}
