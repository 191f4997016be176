package io.vitrine.commerce.order;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** Writes one sale: customer, order, lines, trail, outbox and stored answer in a single round trip. */
@ApplicationScoped
class SaleTransaction {

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The answer's JSON text. */
    @Transactional
    public String write(RecordSale sale, Optional<IdempotencyKey> key) {
        Call call = CurrentCall.require();
        SaleStatement statement = new SaleStatement(
                sale,
                key,
                call,
                new OrderId(ids.next()),
                ids,
                clock.instant(),
                outbox.followersOf(OrdersRecorded.TYPE));
        outbox.deliverAfterCommit();
        try (Connection connection = database.tenantDataSource().getConnection();
                PreparedStatement prepared = connection.prepareStatement(SaleSql.WRITE)) {
            statement.bind(connection, prepared);
            return lastText(prepared);
        } catch (SQLException e) {
            throw OrderRefused.from(e);
        }
    }

    /** Goes through the results of all statements, so that an error of any of them is seen before the commit. */
    static String lastText(PreparedStatement prepared) throws SQLException {
        boolean rows = prepared.execute();
        String text = "";
        while (rows || prepared.getUpdateCount() != -1) {
            if (rows) {
                try (ResultSet result = prepared.getResultSet()) {
                    result.next();
                    text = result.getString(1);
                }
            }
            rows = prepared.getMoreResults();
        }
        return text;
    }
}
