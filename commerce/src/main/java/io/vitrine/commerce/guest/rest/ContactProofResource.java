package io.vitrine.commerce.guest.rest;

import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A guest shows that the cart's address is read. The cart's id is the secret. */
@Path("carts/{cart}/contact-proof")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactProofResource {

    @Inject
    GuestContacts contacts;

    @Anonymous
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Mails a code and a link to the address of the cart, or of the order that it became")
    public Response ask(@PathParam("cart") String id) {
        contacts.ask(cart(id));
        return Response.status(Response.Status.ACCEPTED).build();
    }

    @Anonymous
    @POST
    @Path("confirmation")
    @Operation(summary = "Shows with the mailed code that the address is read: {code}")
    public void confirm(@PathParam("cart") String id, String json) {
        contacts.type(cart(id), JsonBody.parse(json).text("code"));
    }

    private static UUID cart(String id) {
        CurrentCall.requireBusiness();
        return TypeId.parse("crt", id).orElseThrow(() -> Problem.notFound("cart"));
    }
}
