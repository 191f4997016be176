package io.vitrine.analytics.basket.rest;

import io.vitrine.analytics.basket.BasketFigures;
import io.vitrine.analytics.basket.BasketQuery;
import io.vitrine.analytics.basket.Baskets;
import io.vitrine.analytics.basket.ItemBy;
import io.vitrine.analytics.people.Asked;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Market baskets over HTTP. */
@Path("analytics/baskets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BasketsResource {

    private static final int DIGITS = 6;

    @Inject
    BasketFigures figures;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Operation(
            summary = "What is bought together: rules with support, confidence and lift",
            description =
                    "minSupport is from 0.0005 to 1 (0.02 when left out), minConfidence from 0 to 1 (0.3). by is description"
                            + " or sku. exclude may be given several times; baskets with such an item count still. An answer that took"
                            + " longer than 300 ms is kept for an hour: asOf says from when it is.")
    public JsonObject baskets(
            @QueryParam("minSupport") @DefaultValue("0.02") String minSupport,
            @QueryParam("minConfidence") @DefaultValue("0.3") String minConfidence,
            @QueryParam("filter[country]") @Nullable String country,
            @QueryParam("by") @DefaultValue("description") String by,
            @QueryParam("exclude") List<String> exclude,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return write(figures.of(new BasketQuery(
                Asked.share("minSupport", minSupport, "0.0005", "1"),
                Asked.share("minConfidence", minConfidence, "0", "1"),
                Optional.ofNullable(country).filter(name -> !name.isBlank()),
                Asked.oneOf("by", ItemBy.values(), by),
                exclude,
                Asked.day("from", from),
                Asked.day("to", to))));
    }

    private static JsonObject write(Baskets baskets) {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        baskets.rules().forEach(rule -> rules.add(rule(rule)));
        return Json.createObjectBuilder()
                .add("baskets", baskets.baskets())
                .add("found", baskets.found())
                .add("asOf", baskets.asOf().toString())
                .add("millis", baskets.millis())
                .add("rules", rules)
                .build();
    }

    private static JsonObjectBuilder rule(Baskets.Rule rule) {
        return Json.createObjectBuilder()
                .add("antecedent", Json.createArrayBuilder(rule.antecedent()))
                .add("consequent", Json.createArrayBuilder(rule.consequent()))
                .add("together", rule.together())
                .add("support", rounded(rule.support()))
                .add("confidence", rounded(rule.confidence()))
                .add("lift", rounded(rule.lift()));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
