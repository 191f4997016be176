package io.vitrine.analytics.cohort.rest;

import io.vitrine.analytics.cohort.CohortFigures;
import io.vitrine.analytics.cohort.CohortQuery;
import io.vitrine.analytics.cohort.Cohorts;
import io.vitrine.analytics.cohort.Step;
import io.vitrine.analytics.cohort.Trait;
import io.vitrine.analytics.people.Asked;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Cohorts over HTTP. */
@Path("analytics/cohorts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohortsResource {

    @Inject
    CohortFigures cohorts;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Operation(
            summary = "Customers by their first order, and how many came back in each period after it",
            description =
                    "interval is week, month or quarter; by is first-order (the default), channel, location, order-size or"
                            + " collection. Guests are left out, orders of nothing count. The period that open names is not over.")
    public JsonObject cohorts(
            @QueryParam("interval") @DefaultValue("month") String interval,
            @QueryParam("by") @DefaultValue("first-order") String by,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Step step = Asked.oneOf("interval", Step.values(), interval);
        Trait trait = Asked.oneOf("by", Trait.values(), by);
        CohortQuery usual = cohorts.usual(trait, step);
        return write(cohorts.of(new CohortQuery(
                trait,
                step,
                Asked.day("from", from).orElse(usual.from()),
                Asked.day("to", to).orElse(usual.to()))));
    }

    private static JsonObject write(Cohorts cohorts) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        boolean traits = cohorts.query().trait() != Trait.FIRST_ORDER;
        for (Cohorts.Row row : cohorts.rows()) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("cohort", row.key())
                    .add("label", row.label())
                    .add("size", row.size())
                    .add("counts", Json.createArrayBuilder(row.counts()));
            if (traits) {
                json.add("of", Json.createArrayBuilder(row.of()));
            } else if (row.open().isPresent()) {
                json.add("open", row.open().getAsInt());
            } else {
                json.add("open", JsonValue.NULL);
            }
            rows.add(json);
        }
        return Json.createObjectBuilder()
                .add("interval", Asked.word(cohorts.query().step()))
                .add("by", Asked.word(cohorts.query().trait()))
                .add("from", cohorts.query().from().toString())
                .add("to", cohorts.query().to().toString())
                .add("customers", cohorts.customers())
                .add("asOf", cohorts.asOf().toString())
                .add("rows", rows)
                .build();
    }
}
