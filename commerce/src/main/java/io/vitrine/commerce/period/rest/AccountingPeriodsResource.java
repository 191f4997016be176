package io.vitrine.commerce.period.rest;

import io.vitrine.commerce.period.AccountingPeriod;
import io.vitrine.commerce.period.AccountingPeriods;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.LongRequests;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The months of the books over HTTP. */
@Path("accounting-periods")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountingPeriodsResource {

    @Inject
    AccountingPeriods periods;

    @Inject
    LongRequests requests;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "Months of the books, newest first, with what was billed and not shipped at their end")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        periods.all().forEach(period -> data.add(write(period)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    @Needs(Permission.MANAGE_INVOICES)
    @POST
    @Path("{month}/closing")
    @Operation(summary = "Closes a month: the database takes no entry and no document dated in it any more")
    public Response close(
            @PathParam("month") String month, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        return change(month, "closing", key, body, periods::close);
    }

    @Needs(Permission.MANAGE_INVOICES)
    @POST
    @Path("{month}/reopening")
    @Operation(summary = "Opens a closed month again; everybody who sees the books sees that")
    public Response reopen(
            @PathParam("month") String month, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        return change(month, "reopening", key, body, periods::reopen);
    }

    private Response change(
            String text,
            String step,
            @Nullable String key,
            String body,
            BiFunction<YearMonth, String, Outcome> change) {
        YearMonth month = month(text);
        String reason = JsonBody.parse(body).text("reason");
        return Answers.response(requests.once(
                IdempotencyKey.of(key, "POST /api/accounting-periods/" + month + "/" + step, body),
                () -> Outcomes.answer(
                        change.apply(month, reason), 200, id -> write(periods.find(YearMonth.parse(id))))));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Problem.notFound("accounting period");
        }
    }

    private static JsonObject write(AccountingPeriod period) {
        JsonArrayBuilder deferred = Json.createArrayBuilder();
        period.deferred()
                .forEach(money -> deferred.add(Json.createObjectBuilder()
                        .add("amount", money.text())
                        .add("currency", money.currency().getCurrencyCode())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("period", period.month().toString())
                .add("state", period.state().name())
                .add("documents", period.documents())
                .add("deferredRevenue", deferred);
        period.lastStep()
                .ifPresent(step -> json.add("changedAt", step.at().toString())
                        .add("changedBy", step.actor())
                        .add("reason", step.reason()));
        return json.build();
    }
}
