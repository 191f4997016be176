package io.vitrine.identity.agreement.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.agreement.OwnerAgreement;
import io.vitrine.identity.agreement.OwnerAgreements;
import io.vitrine.identity.membership.rest.TeamJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How owners agree that one of them may change less, over HTTP. */
@Path("owner-agreements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    @Inject
    OwnerAgreements agreements;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_TEAM)
    @GET
    @Operation(summary = "What is proposed about the rights of owners and not decided")
    public JsonObject open() {
        return TeamJson.list(agreements.open(), AgreementsResource::write);
    }

    @Needs(Permission.MANAGE_TEAM)
    @POST
    @Operation(
            summary = "Proposes that an owner may change less, or more again",
            description =
                    "Takes member, withheld (codes of permissions; empty gives everything back) and reason. It takes"
                            + " the consent of every owner, and to give something back that of one other owner. Nobody's sight is"
                            + " part of it.")
    public Response propose(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        AccountId member = AccountId.parse(wish.text("member")).orElseThrow(() -> Problem.notFound("owner"));
        Set<Permission> withheld = wish.texts("withheld").orElse(List.of()).stream()
                .map(code -> Permission.withCode(code)
                        .orElseThrow(() -> wish.wrong("withheld", "Use codes of GET /api/permissions.")))
                .collect(Collectors.toUnmodifiableSet());
        String reason = wish.optional("reason").orElse("");
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/owner-agreements", body),
                () -> Answer.created(
                        write(agreements.propose(member, withheld, reason)).toString())));
    }

    @Needs(Permission.MANAGE_TEAM)
    @POST
    @Path("{id}/consent")
    @Operation(summary = "Consents; in force with the last consent that is needed")
    public JsonObject consent(@PathParam("id") String id) {
        return write(agreements.consent(id(id)));
    }

    @Needs(Permission.MANAGE_TEAM)
    @DELETE
    @Path("{id}/consent")
    @Operation(summary = "Takes one's consent back; without who proposed it, the proposal ends")
    public void takeBack(@PathParam("id") String id) {
        agreements.takeBack(id(id));
    }

    private static JsonObject write(OwnerAgreement agreement) {
        return Json.createObjectBuilder()
                .add("id", agreement.id().toString())
                .add("member", agreement.subject().toString())
                .add("proposedBy", agreement.proposedBy().toString())
                .add("withheld", TeamJson.codes(agreement.withheld()))
                .add("reason", agreement.reason())
                .add("openedAt", agreement.openedAt().toString())
                .add("expiresAt", agreement.expiresAt().toString())
                .add("consents", ids(agreement.consents()))
                .add("missing", Math.max(0, agreement.missing()))
                .add("agreed", agreement.agreed())
                .build();
    }

    private static JsonArrayBuilder ids(Set<AccountId> accounts) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        accounts.stream().map(AccountId::toString).sorted().forEach(ids::add);
        return ids;
    }

    private static OwnerAgreement.Id id(String text) {
        return OwnerAgreement.Id.parse(text).orElseThrow(() -> Problem.notFound("agreement"));
    }
}
