package io.vitrine.commerce.promotion;

import io.vitrine.core.persistence.Together;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The use of promotions by orders, for whoever writes the order: each adds its statements to a transaction in one round trip.
 * When {@link Together#write} throws, ask {@link PromotionSpent#in}. Promotions are locked in the order of their ids, and
 * before stock.
 */
public final class Redemptions {

    /** Parameters: promotions. */
    private static final String COUNT = """
            update promotion p set used = used + 1
            from (select id from promotion where id = any(?::uuid[]) and max_uses is not null order by id for update) counted
            where p.id = counted.id""";

    /** Parameters: e-mail, promotions. */
    private static final String COUNT_CUSTOMER = """
            insert into promotion_customer (promotion_id, customer, used, most)
            select id, sha256(convert_to(lower(?), 'UTF8')), 1, max_per_customer
            from promotion where id = any(?::uuid[]) and max_per_customer is not null order by id
            on conflict (promotion_id, customer) do update set used = promotion_customer.used + 1, most = excluded.most""";

    /** Parameters: order, e-mail, time, then arrays: promotions, amounts. */
    private static final String REDEEM = """
            insert into promotion_redemption (promotion_id, order_id, customer, amount, redeemed_at)
            select r.promotion, ?, sha256(convert_to(lower(?), 'UTF8')), r.amount, ?
            from unnest(?::uuid[], ?::numeric[]) as r (promotion, amount)""";

    /** Parameters: time, order. */
    private static final String GIVE_BACK = """
            with back as (
                update promotion_redemption set given_back_at = ? where order_id = ? and given_back_at is null
                returning promotion_id, customer),
            fewer as (
                update promotion p set used = used - 1
                from (select id from promotion where id in (select promotion_id from back) and max_uses is not null
                      order by id for update) counted
                where p.id = counted.id)
            update promotion_customer c set used = c.used - 1 from back
            where c.promotion_id = back.promotion_id and c.customer = back.customer and c.used > 0""";

    private Redemptions() {}

    /**
     * The order uses these promotions, for so much each.
     *
     * @param email of the customer
     */
    public static void redeem(
            Together writes, UUID order, String email, Map<PromotionId, BigDecimal> amounts, Instant now) {
        if (amounts.isEmpty()) {
            return;
        }
        Map<UUID, BigDecimal> sorted = new TreeMap<>();
        amounts.forEach((promotion, amount) -> sorted.put(promotion.value(), amount));
        UUID[] promotions = sorted.keySet().toArray(UUID[]::new);
        writes.add(COUNT, (Object) promotions)
                .add(COUNT_CUSTOMER, email, promotions)
                .add(REDEEM, order, email, now, promotions, sorted.values().toArray(BigDecimal[]::new));
    }

    /** The order does not stand: what it used can be used again. Nothing when it used nothing, or gave it back already. */
    public static void giveBack(Together writes, UUID order, Instant now) {
        writes.add(GIVE_BACK, now, order);
    }
}
