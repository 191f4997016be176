package io.vitrine.analytics.rollup;

import io.vitrine.core.outbox.LiveChannel;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Empties the roll-ups and fills them again, in one transaction. The lock keeps batches of the subscriber out meanwhile. One
 * statement reads the documents and takes the events that wait off the outbox, so that no document counts twice or never.
 */
@ApplicationScoped
class RebuildRows {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/' || :subscriber, 7))";
    private static final String DOCUMENTS = """
            with gone as (
                delete from platform.outbox where tenant_key = current_user and subscriber = :subscriber
            )
            select kind = 'SALE' as sale, id from document order by at, id""";
    private static final List<String> EMPTY = List.of(
            "delete from scope_day",
            "delete from sales_day",
            "delete from product_day",
            "delete from country_day",
            "delete from sold_product",
            "delete from customer_day",
            "delete from customer_pair",
            "delete from customer_fact");

    private record Document(boolean sale, UUID id) {}

    @Inject
    Database database;

    @Inject
    RollupRows rows;

    @Inject
    LiveChannel live;

    /** How many documents there are. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long rebuild() {
        List<Document> documents = database.tenant().withHandle(handle -> {
            handle.createQuery(LOCK)
                    .bind("subscriber", RollupSubscriber.NAME)
                    .mapTo(String.class)
                    .list();
            EMPTY.forEach(handle::execute);
            return read(handle);
        });
        var byKind = documents.stream()
                .collect(Collectors.partitioningBy(
                        Document::sale, Collectors.mapping(Document::id, Collectors.toList())));
        rows.add(byKind.getOrDefault(true, List.of()), byKind.getOrDefault(false, List.of()));
        live.changed();
        return documents.size();
    }

    private static List<Document> read(Handle handle) {
        return handle.createQuery(DOCUMENTS)
                .bind("subscriber", RollupSubscriber.NAME)
                .map((row, context) -> new Document(row.getBoolean("sale"), row.getObject("id", UUID.class)))
                .list();
    }
}
