package io.vitrine.commerce.payment.rest;

import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.RefundId;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.LongRequests;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Refunds over HTTP. */
@Path("refunds")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefundsResource {

    private static final BigDecimal MOST = new BigDecimal("100000");
    private static final int MAX_LINES = 1_000;

    @Inject
    Refunds refunds;

    @Inject
    LongRequests requests;

    @Needs(Permission.REFUND_PAYMENTS)
    @POST
    @Operation(summary = "Gives money back for an order")
    public Response ask(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        Optional<IdempotencyKey> idempotencyKey = IdempotencyKey.of(key, "POST /api/refunds", body);
        AskRefund wanted = read(JsonBody.parse(body), idempotencyKey.map(IdempotencyKey::value));
        Answer answer = requests.once(
                idempotencyKey,
                () -> Outcomes.answer(
                        refunds.ask(wanted),
                        201,
                        id -> PaymentJson.write(refunds.find(RefundId.parse(id).orElseThrow()))));
        return Answers.response(answer);
    }

    private static AskRefund read(JsonBody body, Optional<String> request) {
        return new AskRefund(
                TypeId.parse("ord", body.text("order"))
                        .orElseThrow(() -> body.wrong("order", "Use the id of an order, such as ord_01h...")),
                Amounts.read(body.object("amount")),
                body.text("reason"),
                body.has("lines") ? Optional.of(lines(body)) : Optional.empty(),
                request);
    }

    /** Which lines of the order, and how many of each; whatever else was sent is left out. */
    private static JsonArray lines(JsonBody body) {
        List<JsonBody> lines = body.objects("lines");
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw body.wrong("lines", "Send 1 to 1,000 lines, or none at all.");
        }
        JsonArrayBuilder kept = Json.createArrayBuilder();
        lines.forEach(line -> kept.add(
                Json.createObjectBuilder().add("line", whole(line, "line")).add("quantity", whole(line, "quantity"))));
        return kept.build();
    }

    private static int whole(JsonBody line, String field) {
        BigDecimal number = line.decimal(field);
        if (number.stripTrailingZeros().scale() > 0 || number.signum() <= 0 || number.compareTo(MOST) > 0) {
            throw line.wrong(field, "Use a whole number from 1 to 100,000.");
        }
        return number.intValueExact();
    }
}
