package io.vitrine.bench;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A business with many products in stock. The products are made through the API; the stock and ready carts are written straight
 * into its tables.
 *
 * @param variants ids of what it sells, of which the first is the hot one
 */
record Shop(Business business, String key, String location, List<String> variants) {

    private static final int MAKERS = 4;
    private static final long PIECES = 1_000_000_000L;

    private static final String LEVELS = """
            insert into stock_level (variant_id, location_id, on_hand)
            select v.id, ?, ? from variant v""";

    private static final String ENTRIES = """
            insert into stock_entry (id, at, variant_id, location_id, change, reason, actor)
            select gen_random_uuid(), now(), v.id, ?, ?, 'RECEIVED', 'bench' from variant v""";

    private static final String CARTS = """
            insert into cart (id, currency, contact, address, shipping_option, created_at, updated_at)
            select cast(md5('cart ' || ? || '/' || n) as uuid), 'EUR',
                   jsonb_build_object('email', 'customer-' || n % 5000 || '@bench.example', 'name', 'Customer ' || n % 5000),
                   '{"name":"Customer","line1":"Street 1","city":"Berlin","postalCode":"10115","country":"DE"}',
                   'standard', now(), now()
            from generate_series(1, ?) n""";

    private static final String CART_LINES = """
            insert into cart_line (cart_id, variant_id, quantity, seen_price, added_at)
            select cast(md5('cart ' || ? || '/' || n) as uuid), v.id, 1 + n % 3, p.amount, now()
            from generate_series(1, ?) n
            join (select id, row_number() over (order by id) as no, count(*) over () as many from variant) v
              on v.no in (1 + n * 7919 % v.many, 1 + (n * 7919 + 1) % v.many)
            join variant_price p on p.variant_id = v.id""";

    private static final String HOT_LINES = """
            insert into cart_line (cart_id, variant_id, quantity, seen_price, added_at)
            select cast(md5('cart ' || ? || '/' || n) as uuid), p.variant_id, 1, p.amount, now()
            from generate_series(1, ?) n join variant_price p on p.variant_id = ?""";

    /** The entry of the difference beside it, so that what is on hand stays the sum of its entries. */
    private static final String LEFT = """
            with wanted as (select ?::bigint as pieces, ?::uuid as variant),
            before as materialized (select l.*, w.pieces from stock_level l join wanted w on w.variant = l.variant_id for update of l),
            after as (update stock_level l set on_hand = l.reserved + l.held + b.pieces
                from before b where l.variant_id = b.variant_id and l.location_id = b.location_id
                returning l.variant_id, l.location_id, l.on_hand - b.on_hand as change)
            insert into stock_entry (id, at, variant_id, location_id, change, reason, actor)
            select gen_random_uuid(), now(), variant_id, location_id, change, 'COUNTED', 'bench' from after""";

    static Shop open(Run run, int products) throws BenchFailure {
        Business business = Business.open(run.platform(), "bench-shop", "DE", "EUR", "Europe/Berlin");
        String location = business.locate("Bench warehouse", "WAREHOUSE");
        run.report().note("making " + products + " products through the API");
        List<String> variants = ProductMaker.make(business.api(), products, MAKERS);
        Shop shop = new Shop(business, run.database().keyOf(business.slug()), location, variants);
        shop.fill(run.database());
        return shop;
    }

    /** Ready carts of two lines, whose ids follow from the series and their number from 1 on. */
    void carts(BenchDatabase database, String series, int many) throws BenchFailure {
        inSchema(database, connection -> {
            execute(connection, CARTS, series, many);
            execute(connection, CART_LINES, series, many);
        });
    }

    /** Ready carts of one piece of the hot variant. */
    void hotCarts(BenchDatabase database, String series, int many) throws BenchFailure {
        inSchema(database, connection -> {
            execute(connection, CARTS, series, many);
            execute(connection, HOT_LINES, series, many, hot());
        });
    }

    /** From now on there are so many pieces of the hot variant for sale. */
    void leave(BenchDatabase database, long pieces) throws BenchFailure {
        inSchema(database, connection -> execute(connection, LEFT, pieces, hot()));
    }

    /** The variant that everybody wants. */
    UUID hot() {
        return Ids.uuid(variants.get(0));
    }

    /** How many orders there are. */
    long orders(BenchDatabase database) throws BenchFailure {
        return Long.parseLong(database.askIn(key, "select count(*) from order_detail"));
    }

    private void fill(BenchDatabase database) throws BenchFailure {
        UUID place = Ids.uuid(location);
        inSchema(database, connection -> {
            execute(connection, LEVELS, place, PIECES);
            execute(connection, ENTRIES, place, PIECES);
            try (Statement plain = connection.createStatement()) {
                plain.execute("analyze");
            }
        });
    }

    private void inSchema(BenchDatabase database, Work work) throws BenchFailure {
        try (Connection owner = database.owner()) {
            owner.setSchema(key);
            work.on(owner);
        } catch (SQLException e) {
            throw new BenchFailure("The shop could not be filled: " + e.getMessage(), e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The first id that the answer to a new product names its variant by. */
    static List<String> variantsOf(JsonObject product) {
        List<String> ids = new ArrayList<>();
        product.getJsonArray("variants")
                .getValuesAs(JsonObject.class)
                .forEach(variant -> ids.add(variant.getString("id")));
        return ids;
    }
}
