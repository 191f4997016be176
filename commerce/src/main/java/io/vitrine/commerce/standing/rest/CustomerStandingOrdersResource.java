package io.vitrine.commerce.standing.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.standing.StandingOrder;
import io.vitrine.commerce.standing.StandingOrders;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.OfCustomer;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The standing orders of the customer who is signed in. */
@Path("customer/standing-orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@OfCustomer
public class CustomerStandingOrdersResource {

    @Inject
    StandingOrders orders;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The customer's standing orders, the running ones first")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        orders.all().forEach(order -> data.add(write(order)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @GET
    @Path("{standing}")
    @Operation(summary = "One standing order")
    public JsonObject find(@PathParam("standing") String id) {
        return write(orders.find(id(id)));
    }

    @POST
    @Operation(summary = "Makes an order come again: order, weeks (1 to 52) and firstOn")
    public Response begin(@HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        JsonBody body = JsonBody.parse(json);
        String operation = "POST /api/customer/standing-orders of "
                + CurrentCall.require().actor().key();
        OrderId order = OrderId.parse(body.text("order")).orElseThrow(() -> Problem.notFound("order"));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, operation, json),
                () -> Answer.created(
                        write(orders.begin(order, weeks(body), day(body))).toString())));
    }

    @POST
    @Path("{standing}/steps")
    @Operation(summary = "Leaves out one turn, pauses, resumes or ends it: step is SKIP, PAUSE, RESUME or END")
    public JsonObject step(@PathParam("standing") String id, String json) {
        StandingOrder.Id known = orders.find(id(id)).id();
        return write(orders.step(known, JsonBody.parse(json).oneOf("step", StandingOrders.Step.class)));
    }

    private static int weeks(JsonBody body) {
        try {
            return body.decimal("weeks").intValueExact();
        } catch (ArithmeticException notWhole) {
            throw body.wrong("weeks", "Use a whole number from 1 to 52.");
        }
    }

    private static LocalDate day(JsonBody body) {
        try {
            return LocalDate.parse(body.text("firstOn"));
        } catch (DateTimeException unreadable) {
            throw body.wrong("firstOn", "Write a day such as 2026-12-31.");
        }
    }

    private static StandingOrder.Id id(String text) {
        return StandingOrder.Id.parse(text).orElseThrow(() -> Problem.notFound("standing order"));
    }

    private static JsonObject write(StandingOrder order) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        order.lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("sku", line.sku())
                        .add("name", line.name())
                        .add("quantity", line.quantity())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("state", order.state().name())
                .add("weeks", order.weeks())
                .add("nextOn", order.nextOn().toString())
                .add("lines", lines);
        order.lastOrder().ifPresent(number -> json.add("lastOrder", number));
        order.trouble().ifPresent(words -> json.add("trouble", words));
        return json.build();
    }
}
