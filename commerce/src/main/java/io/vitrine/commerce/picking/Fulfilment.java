package io.vitrine.commerce.picking;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** How quickly and how well orders were handled. */
@ApplicationScoped
public class Fulfilment {

    /**
     * What is recorded of an order.
     *
     * @param paidAt when it could be begun
     * @param shippedAt when the last piece left
     * @param wrongScans scans of something else than was wanted, picking and packing
     * @param shortPieces pieces that were not there or not good
     */
    public record Handled(
            Optional<Instant> paidAt, Optional<Instant> shippedAt, long pieces, int wrongScans, long shortPieces) {

        /** From payment to the last parcel. */
        public Optional<Duration> time() {
            return paidAt.flatMap(start -> shippedAt.map(end -> Duration.between(start, end)));
        }
    }

    private static final String READ = """
            select o.location_id,
                   (select min(at) from order_step s where s.order_id = :id and s.status = 'PAID') as paid_at,
                   (select min(at) from order_step s where s.order_id = :id and s.status = 'SHIPPED') as shipped_at,
                   (select coalesce(sum(quantity), 0) from order_line l where l.order_id = :id) as pieces,
                   coalesce((select wrong_scans from order_handling h where h.order_id = :id), 0) as wrong_scans,
                   coalesce((select short_pieces from order_handling h where h.order_id = :id), 0) as short_pieces
            from sales_order o where o.id = :id""";

    @Inject
    Database database;

    /** Of an order that the caller's access reaches. */
    @Transactional
    public Optional<Handled> of(OrderId id) {
        CurrentCall.permit(Permission.READ_ORDERS);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(READ)
                        .bind("id", id.value())
                        .map(Fulfilment::reached)
                        .findOne()
                        .flatMap(handled -> handled));
    }

    private static Optional<Handled> reached(ResultSet row, StatementContext context) throws SQLException {
        boolean reached =
                CurrentCall.require().actor().access().reaches(Optional.of(row.getObject("location_id", UUID.class)));
        Handled handled = new Handled(
                time(row, "paid_at"),
                time(row, "shipped_at"),
                row.getLong("pieces"),
                row.getInt("wrong_scans"),
                row.getLong("short_pieces"));
        return reached ? Optional.of(handled) : Optional.empty();
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
