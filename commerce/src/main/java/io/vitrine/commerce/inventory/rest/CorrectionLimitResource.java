package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.CorrectionLimit;
import io.vitrine.commerce.inventory.StockCorrections;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The limit of corrections by one person, over HTTP. */
@Path("inventory/correction-limit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionLimitResource {

    @Inject
    StockCorrections corrections;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "Up to which size one person alone puts stock right")
    public JsonObject find() {
        CorrectionLimit limit = corrections.limit();
        JsonObjectBuilder json = Json.createObjectBuilder();
        limit.pieces().ifPresentOrElse(most -> json.add("pieces", most), () -> json.add("pieces", JsonValue.NULL));
        limit.amount()
                .ifPresentOrElse(
                        most -> json.add(
                                "amount",
                                Json.createObjectBuilder()
                                        .add(
                                                "amount",
                                                Money.of(most, currency()).text())
                                        .add("currency", currency().getCurrencyCode())),
                        () -> json.add("amount", JsonValue.NULL));
        return json.build();
    }

    @Needs(Permission.MANAGE_SECURITY)
    @PUT
    @Operation(summary = "Sets it: {pieces?, amount?, reason}; what is absent has no limit")
    public JsonObject change(String text) {
        JsonBody body = JsonBody.parse(text);
        corrections.limit(
                new CorrectionLimit(
                        body.has("pieces") ? Optional.of(StockParameters.pieces(body, "pieces")) : Optional.empty(),
                        body.has("amount") ? Optional.of(amount(body.object("amount"))) : Optional.empty()),
                body.text("reason"));
        return find();
    }

    private static BigDecimal amount(JsonBody money) {
        if (!money.text("currency").equals(currency().getCurrencyCode())) {
            throw money.wrong(
                    "currency", "Use the business's currency, " + currency().getCurrencyCode() + ".");
        }
        return money.decimal("amount");
    }

    private static Currency currency() {
        return CurrentCall.require().business().currency();
    }
}
