package io.vitrine.commerce.processing.rest;

import io.vitrine.commerce.processing.OwnOrderPage;
import io.vitrine.commerce.processing.OwnOrderSearch;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.OwnStage;
import io.vitrine.core.access.OfCustomer;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The orders of the customer who is signed in. */
@Path("customer/orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@OfCustomer
public class CustomerOrdersResource {

    @Inject
    OwnOrders orders;

    @GET
    @Operation(summary = "The customer's orders of the last 24 months, newest first")
    public JsonObject list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("number") @Nullable String number,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        OwnOrderPage page = orders.search(new OwnOrderSearch(
                Optional.ofNullable(status)
                        .map(text -> OwnStage.parse(text)
                                .orElseThrow(() -> Problem.invalid(
                                        "status",
                                        "Use PENDING, PROCESSING, ON_ITS_WAY, DELIVERED, CANCELLED or RETURNED."))),
                Optional.ofNullable(number),
                day("from", from),
                day("to", to),
                Optional.ofNullable(after),
                limit));
        return OwnOrderJson.write(page);
    }

    @GET
    @Path("{order}")
    @Operation(summary = "One order: where it is, its lines, parcels and history")
    public JsonObject find(@PathParam("order") String id) {
        return OwnOrderJson.write(orders.find(StepJson.order(id)));
    }

    @POST
    @Path("{order}/cancellation")
    @Operation(summary = "Calls the order off while nothing of it was begun; what was paid is given back by itself")
    public JsonObject cancel(@PathParam("order") String id, String json) {
        orders.find(StepJson.order(id));
        orders.cancel(StepJson.order(id), JsonBody.parse(json).text("reason"));
        return OwnOrderJson.write(orders.find(StepJson.order(id)));
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(field, "Write a day such as 2026-11-20.");
        }
    }
}
