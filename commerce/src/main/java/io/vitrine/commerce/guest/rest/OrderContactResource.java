package io.vitrine.commerce.guest.rest;

import io.vitrine.commerce.guest.Confirmation;
import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether the address of a guest's order is known to be read, for the team. */
@Path("orders/{order}/contact-proof")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderContactResource {

    @Inject
    GuestContacts contacts;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "Whether the guest has confirmed the address of an order")
    public JsonObject find(@PathParam("order") String id) {
        return contacts.ofOrder(order(id))
                .map(OrderContactResource::write)
                .orElseThrow(() -> Problem.notFound("guest's order"));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Mails the guest a code and a link once more")
    public Response askAgain(@PathParam("order") String id) {
        contacts.askAgain(order(id));
        return Response.status(Response.Status.ACCEPTED).build();
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("confirmation")
    @Operation(summary = "Confirms it for the guest, for somebody who knows it otherwise: {reason}")
    public void vouch(@PathParam("order") String id, String json) {
        contacts.vouch(order(id), JsonBody.parse(json).text("reason"));
    }

    private static OrderId order(String id) {
        return OrderId.parse(id).orElseThrow(() -> Problem.notFound("order"));
    }

    private static JsonObject write(Confirmation confirmation) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("confirmed", !confirmation.awaited())
                .add("holds", confirmation.holds())
                .add("askedAt", confirmation.askedAt().toString());
        confirmation.provedAt().ifPresent(at -> json.add("confirmedAt", at.toString()));
        confirmation.how().ifPresent(how -> json.add("how", how));
        return json.build();
    }
}
