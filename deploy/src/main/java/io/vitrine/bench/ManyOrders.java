package io.vitrine.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Two years of orders up to today, written straight into the tables of a business: 2.5 lines each, four locations, customers
 * of which some come often and most seldom. The same number makes the same orders.
 */
final class ManyOrders {

    private static final String CUSTOMERS = """
            insert into customer (id, email, name, created_at)
            select cast(md5('customer ' || n) as uuid), 'buyer-' || n || '@bench.example', 'Buyer ' || n, now()
            from generate_series(1, greatest(?, 1)) n""";

    private static final String DRAFT = """
            create temporary table draft as
            select n, cast(overlay(overlay(md5('order ' || n) placing lpad(to_hex(cast(extract(epoch from at) * 1000 as bigint)), 12, '0')
                                           from 1) placing '7' from 13) as uuid) as id,
                   at, cast(at at time zone 'Europe/Berlin' as date) as day, 1 + n % 4 as lines,
                   case when n % 10 < 8 then cast(md5('customer ' || 1 + cast(floor(power(random(), 1.5) * customers) as int)) as uuid) end
                       as customer,
                   (array['RETAIL', 'RETAIL', 'ONLINE', 'WHOLESALE'])[1 + cast(floor(random() * 4) as int)] as channel,
                   place.ids[1 + cast(floor(random() * cardinality(place.ids)) as int)] as location
            from (select n, now() - interval '730 days' * (1 - n / cast(orders as float8)) as at, customers
                  from (select cast(? as int) as orders, cast(? as int) as customers) size, generate_series(1, orders) n) o,
                 (select array_agg(id order by id) as ids from location) place""";

    private static final String LINES = """
            create temporary table draft_line as
            select d.id as order_id, no, p.sku, 'Product number ' || p.sku as name, quantity, price,
                   round(quantity * price, 2) as gross
            from draft d cross join lateral (
                select no, 1 + abs(hashint8(n * 8 + no)) % 3000 as sku, 1 + abs(hashint8(n * 8 + no + 77)) % 5 as quantity
                from generate_series(1, lines) no) p
            cross join lateral (select cast(1 + p.sku % 200 as numeric) + 0.95 as price) q""";

    private static final String HEADS = """
            insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, country,
                                     line_count, gross, recorded_at)
            select d.id, cast(nextval('order_number') as text), d.at, d.day, d.location, d.channel, d.customer,
                   (array['Germany', 'France', 'Spain', 'Italy', 'Austria'])[1 + d.n % 5], d.lines, l.gross, d.at
            from draft d join (select order_id, sum(gross) as gross from draft_line group by order_id) l on l.order_id = d.id
            order by d.n""";

    private static final String DETAILS = """
            insert into order_line (order_id, line_no, sku, name, quantity, unit_price, gross)
            select order_id, no, 'SKU-' || sku, name, quantity, price, gross from draft_line""";

    private final BenchDatabase database;

    ManyOrders(BenchDatabase database) {
        this.database = database;
    }

    void write(String key, int orders, int customers) throws BenchFailure {
        try (Connection owner = database.owner();
                Statement plain = owner.createStatement()) {
            owner.setAutoCommit(false);
            owner.setSchema(key);
            // The same numbers each time; references hold by how they are made, and are not looked up one by one.
            plain.execute("select setseed(0.42)");
            plain.execute("set local session_replication_role = replica");
            plain.execute("set local work_mem = '256MB'");
            execute(owner, CUSTOMERS, customers);
            execute(owner, DRAFT, orders, customers);
            plain.execute(LINES);
            plain.execute(HEADS);
            plain.execute(DETAILS);
            owner.commit();
            owner.setAutoCommit(true);
            plain.execute("vacuum analyze customer, sales_order, order_line");
        } catch (SQLException e) {
            throw new BenchFailure("The orders could not be generated: " + e.getMessage(), e);
        }
    }

    private static void execute(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
