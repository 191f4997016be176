package io.vitrine.commerce.payment.rest;

import io.vitrine.commerce.payment.ChangeGateway;
import io.vitrine.commerce.payment.GatewayChoice;
import io.vitrine.commerce.payment.PaymentMethods;
import io.vitrine.commerce.payment.RefundLimit;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ways to pay that the business offers, over HTTP. */
@Path("payment-methods")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentMethodsResource {

    @Inject
    PaymentMethods methods;

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Operation(summary = "The ways to pay, and the gateways behind them")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        methods.all().forEach(choice -> data.add(json(choice)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data).add("next", JsonValue.NULL);
        methods.refundLimit()
                .map(amount -> Amounts.write(
                        Money.of(amount, CurrentCall.require().business().currency())))
                .ifPresentOrElse(
                        limit -> json.add("refundLimit", limit), () -> json.add("refundLimit", JsonValue.NULL));
        return json.build();
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Operation(summary = "Changes which ways to pay are offered, and through whom")
    public JsonObject change(String text) {
        JsonBody body = JsonBody.parse(text);
        List<ChangeGateway> changes = body.has("methods")
                ? body.objects("methods").stream()
                        .map(PaymentMethodsResource::change)
                        .toList()
                : List.of();
        methods.change(
                changes, body.json().containsKey("refundLimit") ? Optional.of(refundLimit(body)) : Optional.empty());
        return all();
    }

    private static ChangeGateway change(JsonBody body) {
        return new ChangeGateway(
                body.text("gateway"),
                body.has("enabled") ? Optional.of(body.flag("enabled")) : Optional.empty(),
                body.has("test") ? Optional.of(body.flag("test")) : Optional.empty(),
                body.has("settings") ? Optional.of(body.pairs("settings")) : Optional.empty(),
                body.has("secrets") ? body.pairs("secrets") : Map.of());
    }

    private static RefundLimit refundLimit(JsonBody body) {
        return new RefundLimit(
                body.has("refundLimit") ? Optional.of(limit(body.object("refundLimit"))) : Optional.empty(),
                body.text("reason"));
    }

    private static BigDecimal limit(JsonBody body) {
        Money limit = Amounts.read(body);
        if (!limit.currency().equals(CurrentCall.require().business().currency())) {
            throw body.wrong("currency", "Use the business's currency.");
        }
        return limit.amount();
    }

    private static JsonObject json(GatewayChoice choice) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        choice.setting().settings().forEach(settings::add);
        return Json.createObjectBuilder()
                .add("gateway", choice.setting().gateway())
                .add("label", choice.label())
                .add("method", choice.method().name())
                .add("enabled", choice.setting().enabled())
                .add("test", choice.setting().test())
                .add("settings", settings)
                .add("secretsSet", names(choice.setting().secrets()))
                .add("takesSettings", names(choice.settings()))
                .add("takesSecrets", names(choice.secrets()))
                .build();
    }

    private static JsonArrayBuilder names(Set<String> names) {
        return Json.createArrayBuilder(List.copyOf(new TreeSet<>(names)));
    }
}
