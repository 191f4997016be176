package io.vitrine.commerce.invoice.rest;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceSearch;
import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Invoices and credit notes over HTTP. */
@Path("invoices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvoicesResource {

    @Inject
    Invoices invoices;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "Invoices and credit notes, newest first")
    public JsonObject search(
            @QueryParam("q") @Nullable String text,
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("issued[gte]") @Nullable String from,
            @QueryParam("issued[lte]") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return InvoiceJson.write(invoices.search(new InvoiceSearch(
                Optional.ofNullable(text),
                Asked.oneOf("status", status, InvoiceStatus.class),
                Asked.oneOf("kind", kind, InvoiceKind.class),
                Asked.customer(customer),
                Asked.day("issued[gte]", from),
                Asked.day("issued[lte]", to),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0)));
    }

    @Needs(Permission.READ_INVOICES)
    @GET
    @Path("{id}")
    @Operation(summary = "One invoice or credit note with its lines, taxes and payments")
    public JsonObject find(@PathParam("id") String id) {
        return InvoiceId.parse(id)
                .flatMap(invoices::find)
                .map(InvoiceJson::write)
                .orElseThrow(() -> Problem.notFound("invoice"));
    }

    @Needs(Permission.MANAGE_INVOICES)
    @POST
    @Path("{id}/credit-notes")
    @Operation(summary = "Takes pieces of an invoice's lines back with a credit note")
    public Response takeBack(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        InvoiceId invoice = InvoiceId.parse(id).filter(invoices::exists).orElseThrow(() -> Problem.notFound("invoice"));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/invoices/" + invoice + "/credit-notes", body),
                () -> Answer.created(
                        InvoiceJson.write(invoices.takeBack(invoice, CreditNoteJson.read(JsonBody.parse(body))))
                                .toString())));
    }
}
