package io.vitrine.commerce.receiving.rest;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.receiving.ReceivedPayments;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Money received by hand, over HTTP. */
@Path("received-payments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceivedPaymentsResource {

    @Inject
    ReceivedPayments payments;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Operation(summary = "Money that customers sent, with what it pays and what is still on account")
    public JsonObject latest(@QueryParam("customer") @Nullable String customer) {
        return ReceivedJson.write(payments.latest(Optional.ofNullable(customer)
                .map(id -> TypeId.parse("cus", id)
                        .orElseThrow(
                                () -> Problem.invalid("customer", "Use the id of a customer, such as cus_01h...")))));
    }

    @Needs(Permission.REFUND_PAYMENTS)
    @POST
    @Operation(summary = "Enters money of a customer and sets it against invoices, the oldest first or as told")
    public Response receive(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/received-payments", body),
                () -> Answer.created(ReceivedJson.write(payments.receive(ReceivedJson.read(JsonBody.parse(body))))
                        .toString())));
    }

    @Needs(Permission.REFUND_PAYMENTS)
    @POST
    @Path("{payment}/allocations")
    @Operation(summary = "Sets what is still on account of a payment against invoices")
    public Response allocate(
            @PathParam("payment") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        PaymentId payment = PaymentId.parse(id).orElseThrow(() -> Problem.notFound("payment"));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/received-payments/" + payment + "/allocations", body),
                () -> Answer.created(ReceivedJson.write(payments.allocate(
                                payment, ReceivedJson.shares(JsonBody.parse(body.isBlank() ? "{}" : body))))
                        .toString())));
    }
}
