package io.vitrine.commerce.enquiry.rest;

import io.vitrine.commerce.enquiry.Enquiries;
import io.vitrine.commerce.enquiry.Enquiry;
import io.vitrine.commerce.enquiry.EnquiryId;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What people wrote on the contact page, for the team. */
@Path("enquiries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnquiriesResource {

    @Inject
    Enquiries enquiries;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "Questions from the contact page, the latest first; all of them with open=false")
    public JsonObject list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Enquiries.Page page = enquiries.list(open, Optional.ofNullable(after), limit);
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.enquiries().forEach(one -> data.add(head(one)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    @Needs(Permission.READ_ORDERS)
    @GET
    @Path("{enquiry}")
    @Operation(summary = "A question with its answer")
    public JsonObject find(@PathParam("enquiry") String id) {
        Enquiry found = enquiries.find(id(id));
        JsonObjectBuilder json = head(found)
                .add("name", found.name())
                .add("email", found.email())
                .add("message", found.message());
        found.answer().ifPresent(answer -> json.add("answer", answer));
        return json.build();
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{enquiry}/answer")
    @Operation(summary = "Answers by a mail: {answer}")
    public void answer(@PathParam("enquiry") String id, String json) {
        enquiries.answer(id(id), JsonBody.parse(json).text("answer"));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{enquiry}/closing")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Puts a question aside without an answer")
    public void close(@PathParam("enquiry") String id) {
        enquiries.close(id(id));
    }

    private static EnquiryId id(String text) {
        return EnquiryId.parse(text).orElseThrow(() -> Problem.notFound("question"));
    }

    private static JsonObjectBuilder head(Enquiry one) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", one.id().toString())
                .add("state", one.state().name())
                .add("askedAt", one.askedAt().toString())
                .add("orderNumber", one.orderNumber());
        one.order().ifPresent(order -> json.add("order", order.toString()));
        return json;
    }
}
