package io.vitrine.commerce.picking;

import org.jdbi.v3.core.statement.SqlStatements;

/** What picking writes. */
final class PickSql {

    /** Numbers of lists are drawn one after the other. */
    static final String DRAW = "select pg_advisory_xact_lock(hashtext(current_schema() || '.pick_list'))";

    static final String LIST = """
            insert into pick_list (id, number, location_id, state, picker, created_at)
            select :id, coalesce(max(number), 0) + 1, :location, 'OPEN', :picker, :at from pick_list""";

    /** Who comes second to a line does not get it. */
    static final String LINES = """
            insert into pick_line (list_id, position, order_id, line_no, variant_id, location_id, bin, wanted, state)
            select :id, row_number() over (order by w.bin = '', w.bin collate "C", w.sku collate "C", w.placed_at, w.line_no),
                   w.order_id, w.line_no, w.variant_id, :location, w.bin, w.quantity, 'WAITING'
            from (
                select o.id as order_id, o.placed_at, t.line_no, t.variant_id, v.sku, coalesce(b.bin, '') as bin, r.quantity
                from stock_reservation r
                join sales_order o on o.id = r.order_id
                join order_line_detail t on t.order_id = o.id and t.variant_id = r.variant_id
                join variant v on v.id = r.variant_id
                left join stock_bin b on b.location_id = r.location_id and b.variant_id = r.variant_id
                where r.location_id = :location and r.quantity > 0
                  and (o.status in ('PAID', 'PARTLY_SHIPPED')
                       or o.status in ('IN_PRODUCTION', 'READY_TO_SHIP') and cast(:orders as uuid[]) is not null)
                  and (cast(:orders as uuid[]) is null or o.id = any(cast(:orders as uuid[])))
                  and not exists (select from order_contact g
                      where g.order_id = o.id and g.state = 'AWAITED' and g.holds)
                  and not exists (select from pick_line k where k.order_id = o.id and k.line_no = t.line_no
                      and k.location_id = :location and k.state in ('WAITING', 'PICKED'))
                order by o.placed_at, o.id, t.line_no limit :most) w
            on conflict (order_id, line_no, location_id) where state in ('WAITING', 'PICKED') do nothing""";

    static final String COUNT = """
            update pick_line set picked = :picked
            where list_id = :id and position = :position and state = 'WAITING' and :picked <= wanted""";

    static final String DONE = """
            update pick_line set picked = wanted, on_table = wanted, state = 'PICKED', done_at = :at
            where list_id = :id and position = :position and state = 'WAITING'""";

    /** Only as long as nothing of it has left. */
    static final String UNDO = """
            update pick_line set picked = 0, on_table = 0, state = 'WAITING', done_at = null
            where list_id = :id and position = :position and state = 'PICKED' and on_table = picked""";

    /** What is wanted is less now. */
    static final String LESS = """
            update pick_line set wanted = :wanted, picked = least(picked, :wanted), short = short + :missing
            where list_id = :id and position = :position and state = 'WAITING'""";

    static final String NONE = """
            update pick_line set picked = 0, short = short + :missing, state = 'SHORT', done_at = :at
            where list_id = :id and position = :position and state = 'WAITING'""";

    static final String TAKE_OVER = "update pick_list set picker = :picker where id = :id and state = 'OPEN'";

    static final String FINISH = """
            update pick_list set state = 'DONE', finished_at = :at where id = :id and state = 'OPEN'
              and not exists (select from pick_line k where k.list_id = :id and k.state = 'WAITING')""";

    static final String DROP =
            "update pick_line set state = 'DROPPED', picked = 0 where list_id = :id and state = 'WAITING'";

    static final String GIVE_UP =
            "update pick_list set state = 'GIVEN_UP', finished_at = :at where id = :id and state = 'OPEN'";

    static final String HANDLED = """
            insert into order_handling as h (order_id, wrong_scans, short_pieces) values (:order, :wrong, :short)
            on conflict (order_id) do update
            set wrong_scans = h.wrong_scans + excluded.wrong_scans, short_pieces = h.short_pieces + excluded.short_pieces""";

    /** Orders of a list all of whose open pieces lie on the table. */
    static final String READY = """
            select o.id from sales_order o
            where o.id in (select order_id from pick_line where list_id = :id and state = 'PICKED')
              and o.status in ('PAID', 'IN_PRODUCTION')
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))
              and not exists (
                select from order_line_detail t join order_line l on l.order_id = t.order_id and l.line_no = t.line_no
                where t.order_id = o.id and l.quantity - t.shipped > (
                    select coalesce(sum(k.on_table), 0) from pick_line k
                    where k.order_id = o.id and k.line_no = t.line_no and k.state = 'PICKED'))
            order by o.id""";

    private PickSql() {}

    /** Not every statement needs every value that its caller has. */
    static void lenient(SqlStatements statements) {
        statements.setUnusedBindingAllowed(true);
    }
}
