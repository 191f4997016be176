package io.vitrine.commerce.fulfilment.rest;

import io.vitrine.commerce.fulfilment.BuyLabel;
import io.vitrine.commerce.fulfilment.CarrierLabel;
import io.vitrine.commerce.fulfilment.Labels;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Buys a carrier's label for a parcel. */
@Path("shipments/{shipment}/carrier-label")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CarrierLabelResource {

    private static final BigDecimal HEAVIEST = new BigDecimal(1_000_000);

    @Inject
    Labels labels;

    /** A label is bought once for a parcel: asked for again, it is the one that is there, so that no key is needed. */
    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Operation(summary = "Buys a carrier's label for a parcel, once")
    public Response buy(@PathParam("shipment") String id, String text) {
        UUID shipment = TypeId.parse("shp", id).orElseThrow(() -> Problem.notFound("shipment"));
        JsonBody body = JsonBody.parse(text.isBlank() ? "{}" : text);
        CarrierLabel label = labels.buy(new BuyLabel(
                shipment,
                body.optional("option"),
                body.has("grams") ? OptionalLong.of(grams(body)) : OptionalLong.empty(),
                body.has("most") ? Optional.of(money(body.object("most"))) : Optional.empty()));
        return Response.status(Response.Status.CREATED).entity(json(id, label)).build();
    }

    private static long grams(JsonBody body) {
        BigDecimal given = body.decimal("grams");
        if (given.stripTrailingZeros().scale() > 0 || given.signum() <= 0 || given.compareTo(HEAVIEST) > 0) {
            throw body.wrong("grams", "Use a whole number from 1 to 1,000,000.");
        }
        return given.longValueExact();
    }

    private static Money money(JsonBody body) {
        try {
            return Money.of(body.decimal("amount"), Currency.getInstance(body.text("currency")));
        } catch (IllegalArgumentException e) {
            throw body.wrong("currency", "Use an ISO 4217 code, such as EUR.");
        }
    }

    private static JsonObject json(String id, CarrierLabel label) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("shipment", id)
                .add("carrier", label.carrier())
                .add("service", label.service())
                .add("tracking", label.tracking());
        label.cost()
                .ifPresent(cost -> json.add(
                        "cost",
                        Json.createObjectBuilder()
                                .add("amount", cost.text())
                                .add("currency", cost.currency().getCurrencyCode())));
        return json.build();
    }
}
