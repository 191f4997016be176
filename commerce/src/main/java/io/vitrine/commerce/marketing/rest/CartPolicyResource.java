package io.vitrine.commerce.marketing.rest;

import io.vitrine.commerce.marketing.CartPolicies;
import io.vitrine.commerce.marketing.CartPolicy;
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

/** What a business does with carts that nobody orders, over HTTP. */
@Path("cart-policy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartPolicyResource {

    @Inject
    CartPolicies policies;

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Operation(summary = "Whether carts that were left are reminded of, and how long carts are kept")
    public JsonObject policy() {
        return write(policies.policy());
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Operation(summary = "Says whether carts that were left are reminded of: {reminding, hours, keepDays}")
    public JsonObject set(String json) {
        JsonBody body = JsonBody.parse(json);
        return write(
                policies.set(new CartPolicy(body.flag("reminding"), whole(body, "hours"), whole(body, "keepDays"))));
    }

    private static int whole(JsonBody body, String field) {
        BigDecimal given = body.decimal(field);
        if (given.stripTrailingZeros().scale() > 0 || given.abs().compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) > 0) {
            throw body.wrong(field, "Use a whole number.");
        }
        return given.intValue();
    }

    private static JsonObject write(CartPolicy policy) {
        return Json.createObjectBuilder()
                .add("reminding", policy.reminding())
                .add("hours", policy.hours())
                .add("keepDays", policy.keepDays())
                .build();
    }
}
