package io.vitrine.identity.perimeter.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.network.Network;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.membership.rest.TeamJson;
import io.vitrine.identity.perimeter.AddressRule;
import io.vitrine.identity.perimeter.Perimeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Networks that people may work from, over HTTP. */
@Path("address-rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.MANAGE_SECURITY)
public class AddressRulesResource {

    @Inject
    Perimeter perimeter;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "Networks that people may work from")
    public JsonObject all() {
        return TeamJson.list(perimeter.all(), AddressRulesResource::write);
    }

    @POST
    @Operation(
            summary = "Allows a network, for everybody or for a role",
            description =
                    "Takes network (IPv4 or IPv6, such as 192.0.2.0/24), role, note and reason. Rules of a role stand"
                            + " instead of those for everybody. Refused when it would shut the caller out.")
    public Response allow(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        Network network = Network.parse(wish.text("network")).orElseThrow(() -> wish.wrong("network", Network.RULE));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/address-rules", body),
                () -> Answer.created(write(perimeter.allow(
                                network,
                                wish.optional("role"),
                                wish.optional("note").orElse(""),
                                wish.optional("reason").orElse("")))
                        .toString())));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a rule")
    public void remove(@PathParam("id") String id, @QueryParam("reason") @Nullable String reason) {
        AddressRule.Id rule = AddressRule.Id.parse(id).orElseThrow(() -> Problem.notFound("rule"));
        perimeter.remove(rule, reason == null ? "" : reason);
    }

    private static JsonObject write(AddressRule rule) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", rule.id().toString())
                .add("network", rule.network().text())
                .add("note", rule.note())
                .add("createdAt", rule.createdAt().toString());
        rule.roleKey().ifPresent(role -> json.add("role", role));
        return json.build();
    }
}
