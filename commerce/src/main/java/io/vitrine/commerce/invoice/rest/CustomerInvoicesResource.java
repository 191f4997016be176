package io.vitrine.commerce.invoice.rest;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.OwnInvoiceSearch;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.core.access.OfCustomer;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The invoices and the account of the customer who is signed in. */
@Path("customer")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@OfCustomer
public class CustomerInvoicesResource {

    @Inject
    OwnInvoices invoices;

    @GET
    @Path("invoices")
    @Operation(summary = "The customer's invoices and credit notes, newest first")
    public JsonObject list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("number") @Nullable String number,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return InvoiceJson.write(invoices.search(new OwnInvoiceSearch(
                Asked.oneOf("status", status, InvoiceStatus.class),
                Optional.ofNullable(number),
                Asked.day("from", from),
                Asked.day("to", to),
                Optional.ofNullable(after),
                limit)));
    }

    @GET
    @Path("invoices/{invoice}")
    @Operation(summary = "One invoice or credit note with its lines and what was paid")
    public JsonObject find(@PathParam("invoice") String id) {
        return InvoiceJson.write(invoices.find(InvoiceId.parse(id).orElseThrow(() -> Problem.notFound("invoice"))));
    }

    @GET
    @Path("statement")
    @Operation(summary = "The customer's account over a period: opening, lines with balance, closing, ageing")
    public JsonObject statement(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return StatementsResource.write(
                invoices.statement(Asked.neededDay("from", from), Asked.neededDay("to", to)), "cac");
    }
}
