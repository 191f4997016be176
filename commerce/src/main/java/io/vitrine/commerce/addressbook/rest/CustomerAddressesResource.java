package io.vitrine.commerce.addressbook.rest;

import io.vitrine.commerce.addressbook.AddressBook;
import io.vitrine.commerce.addressbook.AddressKind;
import io.vitrine.commerce.addressbook.SavedAddress;
import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.CartJson;
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
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The addresses of the customer who is signed in. */
@Path("customer/addresses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@OfCustomer
public class CustomerAddressesResource {

    @Inject
    AddressBook book;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The customer's addresses, the one that orders begin with first")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        book.addresses().forEach(saved -> data.add(write(saved)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @POST
    @Operation(summary = "Adds an address; kind is HOME, WORK or OTHER, chosen says whether orders begin with it")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        JsonBody body = JsonBody.parse(json);
        String operation = "POST /api/customer/addresses of "
                + CurrentCall.require().actor().key();
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, operation, json),
                () -> Answer.created(write(book.add(kind(body), address(body), body.optionalFlag("chosen")))
                        .toString())));
    }

    @PUT
    @Path("{address}")
    @Operation(summary = "Changes an address")
    public JsonObject change(@PathParam("address") String id, String json) {
        SavedAddress.Id known = book.find(id(id)).id();
        JsonBody body = JsonBody.parse(json);
        return write(book.change(known, kind(body), address(body), body.optionalFlag("chosen")));
    }

    @DELETE
    @Path("{address}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Removes an address")
    public void remove(@PathParam("address") String id) {
        book.remove(id(id));
    }

    private static SavedAddress.Id id(String text) {
        return SavedAddress.Id.parse(text).orElseThrow(() -> Problem.notFound("address"));
    }

    private static AddressKind kind(JsonBody body) {
        return body.oneOf("kind", AddressKind.class);
    }

    private static Address address(JsonBody body) {
        JsonBody address = body.object("address");
        return new Address(
                address.text("name"),
                address.text("line1"),
                address.optional("line2"),
                address.text("city"),
                address.optional("region"),
                address.text("postalCode"),
                address.text("country"));
    }

    private static JsonObject write(SavedAddress saved) {
        return Json.createObjectBuilder()
                .add("id", saved.id().toString())
                .add("kind", saved.kind().name())
                .add("chosen", saved.chosen())
                .add("address", CartJson.write(saved.address()))
                .build();
    }
}
