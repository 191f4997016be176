package io.vitrine.commerce.order.rest;

import io.vitrine.commerce.order.OrderFilter;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderPage;
import io.vitrine.commerce.order.OrderSearch;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Orders over HTTP. */
@Path("orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrdersResource {

    @Inject
    Orders orders;

    @Needs(Permission.RECORD_SALES)
    @POST
    @Operation(summary = "Records a sale")
    public Response record(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        Optional<IdempotencyKey> idempotencyKey = IdempotencyKey.of(key, "POST /api/orders", body);
        return Answers.response(orders.record(SaleJson.read(JsonBody.parse(body)), idempotencyKey));
    }

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "Orders, newest first; with work=to-pick those that wait for that")
    public JsonObject search(
            @QueryParam("q") @Nullable String text,
            @QueryParam("placed[gte]") @Nullable String from,
            @QueryParam("placed[lt]") @Nullable String until,
            @QueryParam("location") @Nullable String location,
            @QueryParam("work") @Nullable String work,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        OrderPage page = orders.search(new OrderSearch(
                Optional.ofNullable(text),
                OrderTimes.read("placed[gte]", from),
                OrderTimes.read("placed[lt]", until),
                Optional.ofNullable(location).map(OrdersResource::location),
                Optional.ofNullable(work).map(OrdersResource::filter),
                Optional.ofNullable(after),
                limit(limit)));
        return OrderJson.write(page);
    }

    @Needs(Permission.READ_ORDERS)
    @GET
    @Path("{id}")
    @Operation(summary = "One order with its lines")
    public JsonObject find(@PathParam("id") String id) {
        return OrderId.parse(id)
                .flatMap(orders::find)
                .map(OrderJson::write)
                .orElseThrow(() -> Problem.notFound("order"));
    }

    private static int limit(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0; // refused with the cure
    }

    private static OrderFilter filter(String text) {
        return OrderFilter.withWord(text)
                .orElseThrow(() -> Problem.invalid(
                        "work",
                        Arrays.stream(OrderFilter.values())
                                .map(OrderFilter::word)
                                .collect(Collectors.joining(", ", "Use one of ", "."))));
    }

    private static LocationId location(String text) {
        return LocationId.parse(text)
                .orElseThrow(() -> Problem.invalid("location", "Use the id of a location, such as loc_01h..."));
    }
}
