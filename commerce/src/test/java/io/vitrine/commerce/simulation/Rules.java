package io.vitrine.commerce.simulation;

/** What must be true of the shop's tables; each statement finds what breaks it, in words. */
final class Rules {

    /** The orders that came of this life's carts, placed or not. */
    static final String ORDERS = """
            with mine as (
                select order_id as id from cart where id = any(:carts) and order_id is not null
                union select order_id from pending_order where cart_id = any(:carts))
            """;

    static final String ALWAYS = ORDERS + """
            , needed as (
                select o.id as order_id, t.variant_id, sum(case
                    when o.status in ('PENDING_PAYMENT', 'PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED')
                    then l.quantity - t.shipped else 0 end) as pieces
                from mine join sales_order o on o.id = mine.id join order_line l on l.order_id = o.id
                join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
                group by o.id, t.variant_id)
            select 'stock is not the sum of its entries: ' || l.variant_id from stock_level l
            where l.variant_id = any(:variants) and l.on_hand <> coalesce((select sum(e.change) from stock_entry e
                where e.variant_id = l.variant_id and e.location_id = l.location_id), 0)
            union all
            select 'reserved is not the sum of reservations: ' || l.variant_id from stock_level l
            where l.variant_id = any(:variants) and l.reserved <> coalesce((select sum(r.quantity)
                from stock_reservation r where r.variant_id = l.variant_id and r.location_id = l.location_id), 0)
            union all
            select 'more is promised than there is: ' || variant_id from stock_level
            where variant_id = any(:variants) and (reserved > on_hand or on_hand < 0 or reserved < 0)
            union all
            select 'pieces wait for nobody: ' || r.order_id from stock_reservation r
            where r.variant_id = any(:variants)
              and not exists (select from sales_order o where o.id = r.order_id)
              and not exists (select from pending_order o where o.order_id = r.order_id and o.state = 'OPEN')
            union all
            select 'an order does not have its pieces: ' || n.order_id || ' needs ' || n.pieces from needed n
            where n.pieces <> coalesce((select sum(r.quantity) from stock_reservation r
                where r.order_id = n.order_id and r.variant_id = n.variant_id), 0)
            union all
            select 'what was shipped did not leave the stock: ' || v from unnest(cast(:variants as uuid[])) v
            where (select coalesce(sum(t.shipped), 0) from order_line_detail t where t.variant_id = v)
                <> (select coalesce(-sum(e.change), 0) from stock_entry e where e.variant_id = v and e.reason = 'SHIPPED')
            union all
            select 'more came back on the shelf than was returned: ' || v from unnest(cast(:variants as uuid[])) v
            where (select coalesce(sum(t.returned), 0) from order_line_detail t where t.variant_id = v)
                < (select coalesce(sum(e.change), 0) from stock_entry e where e.variant_id = v and e.reason = 'RETURNED')
            union all
            select 'refunds do not add up: ' || p.id from payment p join mine on mine.id = p.order_id
            where p.refunded > p.captured or p.refunded <> coalesce((select sum(r.amount) from refund r
                where r.payment_id = p.id and r.status <> 'FAILED'), 0)
            union all
            select 'charged twice: ' || mine.id from mine join payment p on p.order_id = mine.id
            where p.captured > 0 group by mine.id having count(*) > 1
            union all
            select 'a cart became several orders: ' || cart_id from pending_order
            where cart_id = any(:carts) and state = 'PLACED' group by cart_id having count(*) > 1
            union all
            select 'ledger and payments differ: ' || mine.id from mine
            where (select coalesce(sum(p.captured), 0) from payment p where p.order_id = mine.id)
                <> (select coalesce(sum(amount), 0) from ledger_entry l where l.order_id = mine.id and l.kind = 'CAPTURE')
               or (select coalesce(sum(r.amount), 0) from refund r where r.order_id = mine.id and r.status = 'DONE')
                <> (select coalesce(sum(amount), 0) from ledger_entry l where l.order_id = mine.id and l.kind = 'REFUND')
            union all
            select 'ledger and order differ: ' || o.id from mine join sales_order o on o.id = mine.id
            join order_detail d on d.order_id = o.id
            where d.total <> (select coalesce(sum(amount), 0) from ledger_entry l where l.order_id = o.id and l.kind = 'SALE')
               or d.total < (select coalesce(sum(amount), 0) from ledger_entry l where l.order_id = o.id and l.kind = 'RETURN')
               or d.total <> d.net + d.tax + d.shipping
               or (o.status = 'CANCELLED' and d.total
                    <> (select coalesce(sum(amount), 0) from ledger_entry l where l.order_id = o.id and l.kind = 'RETURN'))
            union all
            select 'an order goes on without its money: ' || o.id from mine join sales_order o on o.id = mine.id
            join order_detail d on d.order_id = o.id
            where (d.payment_method in ('CARD', 'SIMULATOR')
                   or (d.payment_method = 'TRANSFER' and o.status not in ('PENDING_PAYMENT', 'CANCELLED')))
              and not exists (select from payment p where p.order_id = o.id and p.captured = d.total)
            union all
            select 'a step that is none: ' || s.order_id || ' ' || s.before || ' to ' || s.status from (
                select t.order_id, t.status, lag(t.status) over (partition by t.order_id order by t.id) as before
                from order_step t join mine on mine.id = t.order_id) s
            where s.before <> s.status and not (s.before, s.status) in (
                ('PENDING_PAYMENT', 'PAID'), ('PENDING_PAYMENT', 'CANCELLED'),
                ('PAID', 'IN_PRODUCTION'), ('PAID', 'READY_TO_SHIP'), ('PAID', 'PARTLY_SHIPPED'), ('PAID', 'SHIPPED'),
                ('PAID', 'CANCELLED'), ('IN_PRODUCTION', 'READY_TO_SHIP'), ('IN_PRODUCTION', 'PARTLY_SHIPPED'),
                ('IN_PRODUCTION', 'SHIPPED'), ('IN_PRODUCTION', 'CANCELLED'), ('READY_TO_SHIP', 'PARTLY_SHIPPED'),
                ('READY_TO_SHIP', 'SHIPPED'), ('READY_TO_SHIP', 'CANCELLED'), ('PARTLY_SHIPPED', 'SHIPPED'),
                ('SHIPPED', 'DELIVERED'), ('SHIPPED', 'RETURNED'), ('DELIVERED', 'CLOSED'), ('DELIVERED', 'RETURNED'),
                ('CLOSED', 'RETURNED'))""";

    static final String AT_THE_END = ORDERS + """
            select 'a checkout is still ' || o.state || ': ' || o.order_id from pending_order o
            where o.cart_id = any(:carts) and o.state in ('OPEN', 'OWED')
            union all
            select 'a payment is still ' || p.status || ': ' || p.id from payment p join mine on mine.id = p.order_id
            where p.status in ('STARTED', 'PENDING') and p.method = 'CARD'
            union all
            select 'a refund is still open: ' || r.id from refund r join mine on mine.id = r.order_id
            where r.status = 'STARTED'
            union all
            select 'money came and led to nothing: ' || p.id from payment p join mine on mine.id = p.order_id
            where p.captured > p.refunded and not exists (select from sales_order o where o.id = p.order_id)
            union all
            select 'an event still waits: ' || o.event_type from platform.outbox o where o.tenant_key = current_user""";

    private Rules() {}
}
