package io.vitrine.commerce.returns.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.returns.ReturnCaseId;
import io.vitrine.commerce.returns.Returns;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What customers announce to send back, and what came of it, over HTTP. */
@Path("returns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnsResource {

    private static final String HERE = "POST /api/returns";

    @Inject
    Returns returns;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "Announced returns, newest first; with open=true those that nobody has looked at yet")
    public JsonObject list(
            @QueryParam("open") @DefaultValue("false") String open,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        Optional<OrderId> only = Optional.ofNullable(order)
                .map(text -> OrderId.parse(text)
                        .orElseThrow(() -> Problem.invalid("order", "Use an id such as ord_01h...")));
        return ReturnJson.page(returns.recent(
                open.equals("true"),
                only,
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0)); // refused with the cure
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Operation(summary = "Announces what a customer sends back: {order, lines:[{line, quantity}], reason, location?}")
    public Response register(@HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        var wish = ReturnJson.register(JsonBody.parse(json));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, HERE, json),
                () -> Answer.created(
                        ReturnJson.write(returns.register(wish)).build().toString())));
    }

    @Needs(Permission.READ_ORDERS)
    @GET
    @Path("{return}")
    @Operation(summary = "One return with its lines")
    public JsonObject find(@PathParam("return") String id) {
        return returns.find(id(id))
                .map(found -> ReturnJson.write(found).build())
                .orElseThrow(() -> Problem.notFound("return"));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{return}/inspection")
    @Operation(
            summary =
                    "Says what came: {lines:[{line, good, damaged}]}; good pieces go back on the shelf, all of them are taken back")
    public Response inspect(
            @PathParam("return") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        ReturnCaseId found = known(id);
        var lines = ReturnJson.inspected(JsonBody.parse(json));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, HERE + "/" + found + "/inspection", json),
                () -> Answer.created(
                        ReturnJson.write(returns.inspect(found, lines)).build().toString())));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{return}/withdrawal")
    @Operation(summary = "Closes a return of which nothing came")
    public Response withdraw(@PathParam("return") String id) {
        returns.withdraw(known(id));
        return Response.noContent().build();
    }

    private ReturnCaseId known(String id) {
        return returns.find(id(id))
                .orElseThrow(() -> Problem.notFound("return"))
                .id();
    }

    private static ReturnCaseId id(String text) {
        return ReturnCaseId.parse(text).orElseThrow(() -> Problem.notFound("return"));
    }
}
