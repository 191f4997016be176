package io.vitrine.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Two years of a trail, written straight into the tables of a business: few people do much, and few actions happen often.
 * The sealer is not asked to seal them: their transaction counts as long past.
 */
final class ManyEvents {

    /** People, actions and objects are numbered from 1; low numbers come most often. */
    static final int ACTORS = 60;

    static final int ACTIONS = 40;
    static final int OBJECTS = 400_000;

    private static final String EVENTS = """
            insert into audit_event (id, at, actor, action, object_type, object_id, after, origin, request_id, xid)
            select cast(overlay(overlay(md5('event ' || n) placing lpad(to_hex(cast(extract(epoch from at) * 1000 as bigint)), 12, '0')
                                        from 1) placing '7' from 13) as uuid),
                   at, 'user:bench-' || 1 + cast(floor(power(random(), 3) * ?) as int),
                   'bench.action-' || 1 + cast(floor(power(random(), 3) * ?) as int), 'order',
                   'ord_bench-' || 1 + cast(floor(random() * ?) as int),
                   jsonb_build_object('total', n % 1000, 'state', 'PAID'), '192.0.2.' || n % 250, md5('request ' || n),
                   cast('3' as xid8)
            from (select n, now() - interval '730 days' * (1 - n / cast(events as float8)) as at
                  from (select cast(? as int) as events) size, generate_series(1, events) n) e""";

    private final BenchDatabase database;

    ManyEvents(BenchDatabase database) {
        this.database = database;
    }

    void write(String key, int events) throws BenchFailure {
        try (Connection owner = database.owner();
                Statement plain = owner.createStatement();
                PreparedStatement insert = inSchema(owner, key).prepareStatement(EVENTS)) {
            plain.execute("select setseed(0.42)");
            insert.setInt(1, ACTORS);
            insert.setInt(2, ACTIONS);
            insert.setInt(3, OBJECTS);
            insert.setInt(4, events);
            insert.executeUpdate();
            plain.execute("vacuum analyze audit_event");
        } catch (SQLException e) {
            throw new BenchFailure("The events could not be generated: " + e.getMessage(), e);
        }
    }

    private static Connection inSchema(Connection owner, String key) throws SQLException {
        owner.setSchema(key);
        return owner;
    }
}
