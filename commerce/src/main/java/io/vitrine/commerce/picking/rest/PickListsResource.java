package io.vitrine.commerce.picking.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.picking.Missing;
import io.vitrine.commerce.picking.PickListId;
import io.vitrine.commerce.picking.PickLists;
import io.vitrine.commerce.picking.Picking;
import io.vitrine.commerce.picking.StartPicking;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Pick lists over HTTP. */
@Path("pick-lists")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PickListsResource {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    @Inject
    PickLists lists;

    @Inject
    Picking picking;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Operation(summary = "Makes a pick list of what waits at a location, or of these orders, in the order of the bins")
    public Response start(@HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        JsonBody body = JsonBody.parse(json);
        LocationId location = LocationId.parse(body.text("location"))
                .orElseThrow(() -> body.wrong("location", "Use the id of a location, such as loc_01h..."));
        StartPicking wish = new StartPicking(location, body.texts("orders").map(orders -> orders(orders, body)));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/pick-lists", json),
                () -> Answer.created(PickJson.list(lists.start(wish)).toString())));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @GET
    @Operation(summary = "Pick lists, newest first; with open=true those that somebody walks")
    public JsonObject recent(
            @QueryParam("open") @DefaultValue("false") String open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return PickJson.page(lists.recent(
                open.equals("true"),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0)); // refused with the cure
    }

    @Needs(Permission.FULFIL_ORDERS)
    @GET
    @Path("{list}")
    @Operation(summary = "One pick list with its lines")
    public JsonObject find(@PathParam("list") String id) {
        return lists.find(list(id)).map(PickJson::list).orElseThrow(() -> Problem.notFound("pick list"));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @PUT
    @Path("{list}/lines/{no}")
    @Operation(
            summary =
                    "Says how many pieces of a line are picked; with rest NOT_FOUND or DAMAGED what became of the others; 0 takes it back")
    public JsonObject pick(@PathParam("list") String id, @PathParam("no") String no, String json) {
        PickListId list = lists.find(list(id))
                .orElseThrow(() -> Problem.notFound("pick list"))
                .id();
        JsonBody body = JsonBody.parse(json);
        long picked = whole(body);
        int position = no.matches("[0-9]{1,5}") ? Integer.parseInt(no) : 0;
        return PickJson.list(
                body.has("rest")
                        ? picking.missing(list, position, picked, body.oneOf("rest", Missing.class))
                        : picking.count(list, position, picked));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @PUT
    @Path("{list}/picker")
    @Operation(summary = "Takes the list over from whoever walked it")
    public JsonObject takeOver(@PathParam("list") String id) {
        return PickJson.list(lists.takeOver(list(id)));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{list}/completion")
    @Operation(summary = "Ends the walk once no line waits; orders that lie on the table whole are ready to ship")
    public JsonObject finish(@PathParam("list") String id) {
        return PickJson.list(picking.finish(list(id)));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{list}/cancellation")
    @Operation(summary = "Gives the list up; what waits can be put on another")
    public Response giveUp(@PathParam("list") String id) {
        lists.giveUp(list(id));
        return Response.noContent().build();
    }

    private static PickListId list(String id) {
        return PickListId.parse(id).orElseThrow(() -> Problem.notFound("pick list"));
    }

    private static List<OrderId> orders(List<String> texts, JsonBody body) {
        return texts.stream()
                .map(text -> OrderId.parse(text)
                        .orElseThrow(() -> body.wrong("orders", "Use ids of orders, such as ord_01h...")))
                .toList();
    }

    private static long whole(JsonBody body) {
        BigDecimal given = body.decimal("picked");
        if (given.stripTrailingZeros().scale() > 0 || given.signum() < 0 || given.compareTo(MOST) > 0) {
            throw body.wrong("picked", "Use a whole number from 0.");
        }
        return given.longValueExact();
    }
}
