package io.vitrine.analytics.rollup;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.Role;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.outbox.LiveChannel;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A business whose orders and returns a test writes down as raw rows, and hands to the roll-ups when it likes. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestShop {

    public static final Instant NOW = Instant.parse("2026-03-18T14:05:00Z");

    private static final TestDatabase TEST = TestDatabase.shared();
    private static final Ids IDS = new Ids();

    private final Tenant tenant;
    private final RollupSubscriber subscriber = new RollupSubscriber();
    private final List<OutboxEvent> waiting = new ArrayList<>();
    private int number = 1000;
    private int changes;

    public TestShop(String currency, String zone) {
        tenant = TEST.newBusiness(currency, zone);
        subscriber.rows = rows();
        subscriber.live = new LiveChannel() {
            @Override
            public void changed() {
                changes++;
            }
        };
    }

    static RollupRows rows() {
        RollupRows rows = new RollupRows();
        rows.database = TEST.database();
        return rows;
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public Tenant tenant() {
        return tenant;
    }

    /** How often the open screens were told. */
    public int changes() {
        return changes;
    }

    /** In one transaction, as an owner of the business. */
    public <T> T asOwner(Supplier<T> work) {
        Actor owner = Actor.person(new UUID(7, 7), "Owner", Access.of(Role.OWNER));
        return TEST.inTransaction(new Call(Optional.of(tenant), owner, "request", "test"), work);
    }

    public LocationId location(String name, String kind) {
        UUID id = IDS.next();
        write(handle -> handle.execute("insert into location values (?, ?, ?, 'UTC', now())", id, name, kind));
        return new LocationId(id);
    }

    public UUID customer(String name) {
        UUID id = IDS.next();
        write(handle -> handle.execute(
                "insert into customer (id, number, name, created_at) values (?, ?, ?, now())", id, name, name));
        return id;
    }

    /** A line of an order or return; a discount is none for returns. */
    public record Line(String sku, String quantity, String price, String discount) {

        BigDecimal amount() {
            return new BigDecimal(quantity).multiply(new BigDecimal(price));
        }
    }

    public static Line line(String sku, String quantity, String price, String discount) {
        return new Line(sku, quantity, price, discount);
    }

    /** Writes an order down; the roll-ups hear of it with the next {@link #deliver()}. */
    public UUID order(String at, LocationId place, String channel, @Nullable UUID customer, Line... lines) {
        UUID id = IDS.next();
        write(handle -> {
            handle.execute(
                    "insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id,"
                            + " country, line_count, gross, discount, recorded_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())",
                    id,
                    "S-" + number++,
                    moment(at),
                    day(at),
                    place.value(),
                    channel,
                    customer,
                    customer == null ? null : "Utopia",
                    lines.length,
                    sum(List.of(lines).stream().map(Line::amount).toList()),
                    sum(List.of(lines).stream()
                            .map(line -> new BigDecimal(line.discount()))
                            .toList()));
            for (int i = 0; i < lines.length; i++) {
                handle.execute(
                        "insert into order_line values (?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        i,
                        lines[i].sku(),
                        "Name of " + lines[i].sku(),
                        new BigDecimal(lines[i].quantity()),
                        new BigDecimal(lines[i].price()),
                        lines[i].amount(),
                        new BigDecimal(lines[i].discount()));
            }
        });
        waiting.add(event("order.recorded", id));
        return id;
    }

    /** Writes a return down. */
    public UUID giveBack(String at, LocationId place, String channel, Line... lines) {
        UUID id = IDS.next();
        write(handle -> {
            handle.execute(
                    "insert into sales_return (id, number, returned_at, business_day, location_id, channel, line_count,"
                            + " amount, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, now())",
                    id,
                    "R-" + number++,
                    moment(at),
                    day(at),
                    place.value(),
                    channel,
                    lines.length,
                    sum(List.of(lines).stream().map(Line::amount).toList()));
            for (int i = 0; i < lines.length; i++) {
                handle.execute(
                        "insert into sales_return_line values (?, ?, ?, ?, ?, ?, ?)",
                        id,
                        i,
                        lines[i].sku(),
                        "Name of " + lines[i].sku(),
                        new BigDecimal(lines[i].quantity()),
                        new BigDecimal(lines[i].price()),
                        lines[i].amount());
            }
        });
        waiting.add(event("return.recorded", id));
        return id;
    }

    /** Brings everything written down into the roll-ups, in one batch. */
    public void deliver() {
        List<OutboxEvent> batch = List.copyOf(waiting);
        waiting.clear();
        deliver(batch);
    }

    /** Brings these into the roll-ups, in one batch. */
    public void deliver(List<OutboxEvent> batch) {
        TEST.inTransaction(tenant, () -> {
            subscriber.handle(batch);
            return true;
        });
    }

    /** What was written down and not handed to the roll-ups. */
    public List<OutboxEvent> takeWaiting() {
        List<OutboxEvent> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** Writes as the business's own role. */
    public void write(java.util.function.Consumer<Handle> work) {
        TEST.inTransaction(
                tenant,
                () -> TEST.database().tenant().withHandle(handle -> {
                    work.accept(handle);
                    return true;
                }));
    }

    public static OutboxEvent event(String type, UUID... ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List.of(ids).forEach(id -> array.add(id.toString()));
        return new OutboxEvent(
                IDS.next(), type, Json.createObjectBuilder().add("ids", array).build());
    }

    private java.time.OffsetDateTime moment(String at) {
        return LocalDateTime.parse(at).atZone(tenant.zone()).toOffsetDateTime();
    }

    private static LocalDate day(String at) {
        return LocalDateTime.parse(at).toLocalDate();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
