package io.vitrine.commerce.order;

import io.vitrine.core.access.Call;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Ids;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The statements of one sale and their values. The driver sends them together and the database answers once. */
record SaleStatement(
        RecordSale sale,
        Optional<IdempotencyKey> key,
        Call call,
        OrderId id,
        Ids ids,
        Instant now,
        List<String> followers) {

    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        Values values = new Values(connection, statement);
        customer(values);
        order(values);
        lines(values);
        trail(values);
        values.uuid(ids.next()).text(id.value().toString()).array("text", followers.toArray(String[]::new));
        answer(values);
    }

    private void customer(Values values) throws SQLException {
        String email = email();
        values.uuid(ids.next())
                .text(email)
                .text(sale.customer().flatMap(Buyer::name).orElse(null))
                .time(now)
                .text(email);
    }

    private void order(Values values) throws SQLException {
        Instant placed = sale.placedAt().orElse(now);
        values.uuid(id.value())
                .text(sale.number().orElse(null))
                .time(placed)
                .any(placed.atZone(call.business().zone()).toLocalDate())
                .uuid(sale.location().value())
                .text(sale.channel().name())
                .text(email())
                .any(sale.lines().size())
                .any(sale.gross())
                .any(sale.discount())
                .time(now);
    }

    private void lines(Values values) throws SQLException {
        values.uuid(id.value())
                .array("text", column(SaleLine::sku, String[]::new))
                .array("text", column(SaleLine::name, String[]::new))
                .array("numeric", column(SaleLine::quantity, BigDecimal[]::new))
                .array("numeric", column(SaleLine::unitPrice, BigDecimal[]::new))
                .array("numeric", column(line -> line.gross(sale.currency()), BigDecimal[]::new))
                .array("numeric", column(SaleLine::discount, BigDecimal[]::new));
    }

    private void trail(Values values) throws SQLException {
        values.uuid(ids.next())
                .time(now)
                .text(call.actor().key())
                .text(id.toString())
                .text(total().toPlainString())
                .any(sale.lines().size())
                .text(call.trace())
                .text(call.requestId());
    }

    private void answer(Values values) throws SQLException {
        String name = key.map(IdempotencyKey::value).orElse(null);
        values.text(id.toString())
                .text(total().toPlainString())
                .text(sale.currency().getCurrencyCode())
                .uuid(id.value())
                .text(name)
                .text(key.map(IdempotencyKey::requestHash).orElse(null))
                .time(now)
                .text(name);
    }

    private BigDecimal total() {
        return Money.round(sale.gross().subtract(sale.discount()), sale.currency());
    }

    private @Nullable String email() {
        return sale.customer().map(Buyer::email).orElse(null);
    }

    private <T> T[] column(Function<SaleLine, T> value, IntFunction<T[]> array) {
        return sale.lines().stream().map(value).toArray(array);
    }

    /** Fills the parameters from left to right. */
    private static final class Values {

        private final Connection connection;
        private final PreparedStatement statement;
        private int position;

        Values(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        Values text(@Nullable String value) throws SQLException {
            statement.setString(++position, value);
            return this;
        }

        Values uuid(UUID value) throws SQLException {
            statement.setObject(++position, value);
            return this;
        }

        Values time(Instant value) throws SQLException {
            statement.setObject(++position, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
            return this;
        }

        Values any(Object value) throws SQLException {
            statement.setObject(++position, value);
            return this;
        }

        Values array(String type, Object[] value) throws SQLException {
            statement.setArray(++position, connection.createArrayOf(type, value));
            return this;
        }
    }
}
