package io.vitrine.commerce.guest.rest;

import io.vitrine.commerce.guest.GuestPolicies;
import io.vitrine.commerce.guest.GuestPolicy;
import io.vitrine.commerce.guest.GuestRule;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a business asks of guests, over HTTP. */
@Path("guest-policy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuestPolicyResource {

    @Inject
    GuestPolicies policies;

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Operation(summary = "When guests confirm their e-mail address")
    public JsonObject policy() {
        return write(policies.policy());
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Operation(summary = "Says when guests confirm their e-mail address: {rule, flagHours}")
    public JsonObject set(String json) {
        JsonBody body = JsonBody.parse(json);
        BigDecimal hours = body.decimal("flagHours");
        if (hours.stripTrailingZeros().scale() > 0 || hours.abs().compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) > 0) {
            throw body.wrong("flagHours", "Use a whole number from 1 to 720.");
        }
        return write(policies.set(new GuestPolicy(body.oneOf("rule", GuestRule.class), hours.intValue())));
    }

    private static JsonObject write(GuestPolicy policy) {
        return Json.createObjectBuilder()
                .add("rule", policy.rule().name())
                .add("flagHours", policy.flagHours())
                .build();
    }
}
