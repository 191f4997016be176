package io.vitrine.commerce.dunning.rest;

import io.vitrine.commerce.dunning.Dunning;
import io.vitrine.commerce.dunning.DunningPause;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Reminders over HTTP. */
@Path("dunning")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DunningResource {

    @Inject
    Dunning dunning;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "Reminders that were sent or wait, newest first")
    public JsonObject notices(
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return DunningJson.write(
                dunning.notices(
                        Optional.ofNullable(customer).map(id -> customer(id).orElseThrow(DunningResource::noId)),
                        Optional.ofNullable(after),
                        number(limit)),
                DunningJson::write);
    }

    @Needs(Permission.READ_INVOICES)
    @GET
    @Path("pauses")
    @Operation(summary = "Customers who are not reminded for a while")
    public JsonObject pauses() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        dunning.pauses().forEach(pause -> data.add(DunningJson.write(pause)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    @Needs(Permission.MANAGE_INVOICES)
    @PUT
    @Path("pauses/{customer}")
    @Operation(summary = "Does not remind a customer for a while")
    public JsonObject pause(@PathParam("customer") String id, String json) {
        UUID customer = customer(id).filter(dunning::knows).orElseThrow(() -> Problem.notFound("customer"));
        JsonBody body = JsonBody.parse(json);
        return DunningJson.write(dunning.pause(new DunningPause(customer, day(body), body.text("reason"))))
                .build();
    }

    @Needs(Permission.MANAGE_INVOICES)
    @DELETE
    @Path("pauses/{customer}")
    @Operation(summary = "Reminds a customer again")
    public void resume(@PathParam("customer") String id) {
        dunning.resume(customer(id).orElseThrow(() -> Problem.notFound("pause")));
    }

    private static LocalDate day(JsonBody body) {
        try {
            return LocalDate.parse(body.text("until"));
        } catch (DateTimeException e) {
            throw body.wrong("until", "Write a day such as 2026-11-20.");
        }
    }

    private static int number(String limit) {
        return limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0; // refused with the cure
    }

    private static Optional<UUID> customer(String text) {
        return TypeId.parse("cus", text);
    }

    private static Problem noId() {
        return Problem.invalid("customer", "Use the id of a customer, such as cus_01h...");
    }
}
