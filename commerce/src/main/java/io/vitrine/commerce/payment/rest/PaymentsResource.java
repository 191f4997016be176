package io.vitrine.commerce.payment.rest;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentPage;
import io.vitrine.commerce.payment.PaymentSearch;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Payments over HTTP. */
@Path("payments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentsResource {

    private static final int MAX_REASON = 300;

    @Inject
    Payments payments;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Operation(summary = "Payments, newest first")
    public JsonObject search(
            @QueryParam("order") @Nullable String order,
            @QueryParam("status") @Nullable String status,
            @QueryParam("method") @Nullable String method,
            @QueryParam("gateway") @Nullable String gateway,
            @QueryParam("created[gte]") @Nullable String from,
            @QueryParam("created[lt]") @Nullable String until,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        PaymentPage page = payments.search(new PaymentSearch(
                Optional.ofNullable(order).map(PaymentsResource::order),
                Optional.ofNullable(status).map(text -> oneOf("status", text, PaymentStatus.values())),
                Optional.ofNullable(method).map(text -> oneOf("method", text, PaymentMethod.values())),
                Optional.ofNullable(gateway),
                Moments.read("created[gte]", from),
                Moments.read("created[lt]", until),
                Optional.ofNullable(after),
                Moments.limit(limit)));
        return PaymentJson.write(page, payments.allocationsOf(page.payments()));
    }

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Path("{id}")
    @Operation(summary = "One payment with its refunds")
    public JsonObject find(@PathParam("id") String id) {
        return PaymentId.parse(id)
                .flatMap(payments::find)
                .map(payment -> PaymentJson.write(
                        payment, payments.refundsOf(payment.id()), payments.allocationsOf(List.of(payment))))
                .orElseThrow(() -> Problem.notFound("payment"));
    }

    @Needs(Permission.REFUND_PAYMENTS)
    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "Says that a transfer has arrived or that cash was collected")
    public Response confirm(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        PaymentId payment = PaymentId.parse(id).orElseThrow(() -> Problem.notFound("payment"));
        JsonBody json = JsonBody.parse(body.isBlank() ? "{}" : body);
        Optional<String> reason = json.optional("reason").map(String::strip).filter(text -> !text.isEmpty());
        reason.ifPresent(text -> new Checks()
                .text(text, MAX_REASON, "reason", "Write at most 300 characters, and none that controls a device.")
                .raise());
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/payments/" + payment + "/confirmation", body), () -> {
                    PaymentView confirmed = payments.confirm(
                            payment,
                            json.has("amount") ? Optional.of(Amounts.read(json.object("amount"))) : Optional.empty(),
                            reason);
                    return new Answer(
                            200,
                            Optional.empty(),
                            PaymentJson.write(confirmed, List.of()).toString());
                }));
    }

    private static UUID order(String text) {
        return TypeId.parse("ord", text)
                .orElseThrow(() -> Problem.invalid("order", "Use the id of an order, such as ord_01h..."));
    }

    private static <E extends Enum<E>> E oneOf(String field, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "Use one of " + Arrays.toString(values) + "."));
    }
}
