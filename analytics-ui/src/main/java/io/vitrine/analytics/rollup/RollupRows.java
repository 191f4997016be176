package io.vitrine.analytics.rollup;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes documents into the roll-ups, a bounded number at a time. */
@ApplicationScoped
class RollupRows {

    private static final int MOST = 10_000;

    @Inject
    Database database;

    /** Adds documents that are not in the roll-ups yet; ids that name none are passed over. */
    void add(List<UUID> orders, List<UUID> returns) {
        database.tenant().useHandle(handle -> {
            for (int at = 0; at < Math.max(orders.size(), returns.size()); at += MOST) {
                add(handle, part(orders, at), part(returns, at));
            }
        });
    }

    private static void add(Handle handle, UUID[] orders, UUID[] returns) {
        handle.createUpdate(DocumentSql.DOCUMENTS)
                .bind("orders", orders)
                .bind("returns", returns)
                .execute();
        handle.createUpdate(DocumentSql.LINES)
                .bind("orders", orders)
                .bind("returns", returns)
                .execute();
        if (orders.length > 0) {
            handle.createUpdate(CustomerSql.CUSTOMERS).bind("orders", orders).execute();
            handle.createUpdate(CustomerFactSql.ORDERS).bind("orders", orders).execute();
        }
        if (returns.length > 0) {
            handle.createUpdate(CustomerFactSql.RETURNS)
                    .bind("returns", returns)
                    .execute();
        }
    }

    private static UUID[] part(List<UUID> ids, int at) {
        return at >= ids.size()
                ? new UUID[0]
                : ids.subList(at, Math.min(at + MOST, ids.size())).toArray(UUID[]::new);
    }
}
