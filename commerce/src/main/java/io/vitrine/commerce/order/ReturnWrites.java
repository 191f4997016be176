package io.vitrine.commerce.order;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a return adds to the writes of its cause: the document with its own day, and the event that figures follow. */
@ApplicationScoped
public class ReturnWrites {

    private static final String DOCUMENT = """
            insert into sales_return (id, number, returned_at, business_day, location_id, channel, customer_id, country,
                                      line_count, amount, recorded_at, order_id)
            select ?, ?, ?, ?, location_id, channel, customer_id, country, ?, ?, ?, id from sales_order where id = ?""";

    private static final String LINES = """
            insert into sales_return_line (return_id, line_no, sku, name, quantity, unit_price, amount)
            select ?, line.no, line.sku, line.name, line.quantity, line.unit_price, line.amount
            from unnest(?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[]) with ordinality
                 as line (sku, name, quantity, unit_price, amount, no)""";

    @Inject
    Outbox outbox;

    /** Adds the document. */
    public void add(ReturnDocument document, Instant now, Together writes) {
        writes.addExactly(
                        1,
                        DOCUMENT,
                        document.id().value(),
                        document.number(),
                        now,
                        now.atZone(CurrentCall.require().business().zone()).toLocalDate(),
                        document.lines().size(),
                        document.amount(),
                        now,
                        document.order().value())
                .add(
                        LINES,
                        document.id().value(),
                        column(document, ReturnDocument.Line::sku, String[]::new),
                        column(document, ReturnDocument.Line::name, String[]::new),
                        column(document, line -> BigDecimal.valueOf(line.quantity()), BigDecimal[]::new),
                        column(document, ReturnDocument.Line::unitPrice, BigDecimal[]::new),
                        column(document, ReturnDocument.Line::amount, BigDecimal[]::new));
        outbox.publish(new ReturnsRecorded(List.of(document.id())), writes);
    }

    private static <T> T[] column(
            ReturnDocument document, Function<ReturnDocument.Line, T> value, IntFunction<T[]> array) {
        return document.lines().stream().map(value).toArray(array);
    }
}
