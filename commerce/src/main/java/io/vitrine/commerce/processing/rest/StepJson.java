package io.vitrine.commerce.processing.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.processing.Sent;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What steps of orders have in common as JSON. */
final class StepJson {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private StepJson() {}

    static OrderId order(String id) {
        return OrderId.parse(id).orElseThrow(() -> Problem.notFound("order"));
    }

    static Optional<LocationId> location(JsonBody body) {
        return body.optional("location")
                .map(text -> LocationId.parse(text)
                        .orElseThrow(() -> body.wrong("location", "Use the id of a location, such as loc_01h...")));
    }

    /** {@code "lines":[{"line":1,"quantity":2}]}; absent means all that is possible. */
    static Optional<Map<Integer, Long>> lines(JsonBody body) {
        if (!body.has("lines")) {
            return Optional.empty();
        }
        Map<Integer, Long> lines = new LinkedHashMap<>();
        for (JsonBody line : body.objects("lines")) {
            int number = whole(line, "line").intValueExact();
            if (lines.put(number, whole(line, "quantity").longValueExact()) != null) {
                throw line.wrong("line", "Name each line once.");
            }
        }
        return Optional.of(lines);
    }

    static Answer answer(OrderId order, OrderStatus status) {
        return Answer.created(Json.createObjectBuilder()
                .add("id", order.toString())
                .add("status", status.name())
                .build()
                .toString());
    }

    /** The answer to a parcel: the order, where it stands, and the parcel's id. */
    static Answer sent(OrderId order, Sent sent) {
        return Answer.created(Json.createObjectBuilder()
                .add("id", order.toString())
                .add("status", sent.status().name())
                .add("shipment", sent.shipment().toString())
                .build()
                .toString());
    }

    static Optional<Integer> grams(JsonBody body) {
        return body.has("weightGrams") ? Optional.of(whole(body, "weightGrams").intValueExact()) : Optional.empty();
    }

    private static BigDecimal whole(JsonBody body, String field) {
        BigDecimal given = body.decimal(field);
        if (given.stripTrailingZeros().scale() > 0 || given.signum() <= 0 || given.compareTo(MOST) > 0) {
            throw body.wrong(field, "Use a whole number from 1 to 1,000,000.");
        }
        return given;
    }
}
