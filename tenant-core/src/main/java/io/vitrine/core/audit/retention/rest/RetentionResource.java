package io.vitrine.core.audit.retention.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.audit.retention.Retention;
import io.vitrine.core.audit.retention.RetentionSetting;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How long the trail's content is kept, over HTTP. */
@Path("audit/retention")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {

    @Inject
    Retention retention;

    @Needs(Permission.MANAGE_SECURITY)
    @GET
    @Operation(summary = "For how many years the content of the trail is kept")
    public JsonObject current() {
        return write(retention.current());
    }

    @Needs(Permission.MANAGE_SECURITY)
    @PATCH
    @Operation(
            summary = "Lengthens the retention, or shortens it after a second owner",
            description =
                    "Takes years (1 to 30) and reason. 202 when shortening waits for another owner; then nothing is"
                            + " destroyed for another thirty days.")
    public Response change(String body) {
        JsonBody wish = JsonBody.parse(body);
        return Answers.response(Outcomes.answer(
                retention.change(years(wish), wish.optional("reason").orElse("")),
                200,
                result -> write(retention.current())));
    }

    private static int years(JsonBody wish) {
        BigDecimal years = wish.decimal("years");
        try {
            return years.intValueExact();
        } catch (ArithmeticException e) {
            throw wish.wrong("years", "Use a whole number from 1 to 30.");
        }
    }

    private static JsonObject write(RetentionSetting setting) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("years", setting.years()).add("kept", setting.kept());
        setting.since().ifPresent(since -> json.add("since", since.toString()));
        setting.from().ifPresent(from -> json.add("inForceFrom", from.toString()));
        return json.build();
    }
}
