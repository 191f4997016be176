package io.vitrine.commerce.processing;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Orders that their customers called off, until they were repaid. */
@ApplicationScoped
class CalledOffRows {

    /** What a refund that is under way takes is no longer owed: its request is known again by its key. */
    private static final String OWED = """
            select c.order_id, d.currency, coalesce((
                select sum(p.captured) from payment p where p.order_id = c.order_id), 0) - coalesce((
                select sum(r.amount) from refund r where r.order_id = c.order_id and r.status <> 'FAILED'
                  and r.request is distinct from 'called-off-' || cast(c.order_id as text)), 0) as owed
            from called_off c join order_detail d on d.order_id = c.order_id
            where c.repaid_at is null order by c.asked_at limit 100""";

    private static final String REPAID = "update called_off set repaid_at = :now where order_id = :order";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional
    public Map<UUID, Money> owed() {
        Map<UUID, Money> owed = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(OWED)
                        .map((row, context) -> owed.put(
                                row.getObject("order_id", UUID.class),
                                Money.of(row.getBigDecimal("owed"), Currency.getInstance(row.getString("currency")))))
                        .list());
        return owed;
    }

    @Transactional
    public void repaid(UUID order) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(REPAID)
                        .bind("now", clock.instant())
                        .bind("order", order)
                        .execute());
    }
}
