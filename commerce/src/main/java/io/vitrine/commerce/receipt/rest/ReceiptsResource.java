package io.vitrine.commerce.receipt.rest;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.receipt.Receipt;
import io.vitrine.commerce.receipt.ReceiptId;
import io.vitrine.commerce.receipt.ReceiptPage;
import io.vitrine.commerce.receipt.ReceiptSearch;
import io.vitrine.commerce.receipt.Receipts;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Receipts over HTTP. */
@Path("receipts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    @Inject
    Receipts receipts;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "Receipts for money that came, newest first")
    public JsonObject search(
            @QueryParam("payment") @Nullable String payment,
            @QueryParam("order") @Nullable String order,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return write(receipts.search(new ReceiptSearch(
                id("payment", "pay", payment).map(PaymentId::new),
                id("order", "ord", order),
                id("customer", "cus", customer),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0)));
    }

    @Needs(Permission.READ_INVOICES)
    @GET
    @Path("{id}")
    @Operation(summary = "One receipt")
    public JsonObject find(@PathParam("id") String id) {
        return ReceiptId.parse(id)
                .flatMap(receipts::find)
                .map(receipt -> write(receipt)
                        .add("seller", receipt.seller().json())
                        .add("receivedFrom", receipt.buyer().json())
                        .build())
                .orElseThrow(() -> Problem.notFound("receipt"));
    }

    private static JsonObject write(ReceiptPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.receipts().forEach(receipt -> data.add(write(receipt)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    private static JsonObjectBuilder write(Receipt receipt) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", receipt.id().toString())
                .add("number", receipt.number())
                .add("payment", receipt.payment().toString())
                .add("order", TypeId.format("ord", receipt.order()))
                .add("orderNumber", receipt.orderNumber());
        receipt.customer().ifPresent(id -> json.add("customer", TypeId.format("cus", id)));
        json.add("issuedAt", receipt.issuedAt().toString())
                .add("issuedOn", receipt.issuedOn().toString())
                .add("receivedAt", receipt.receivedAt().toString())
                .add("method", receipt.method());
        receipt.reference().ifPresent(reference -> json.add("reference", reference));
        return json.add(
                "amount",
                Json.createObjectBuilder()
                        .add("amount", receipt.amount().text())
                        .add("currency", receipt.amount().currency().getCurrencyCode()));
    }

    private static Optional<UUID> id(String field, String prefix, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(given -> TypeId.parse(prefix, given)
                        .orElseThrow(() -> Problem.invalid(field, "Use an id such as " + prefix + "_01h...")));
    }
}
