package io.vitrine.commerce.printing.rest;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.commerce.invoice.Outgoing;
import io.vitrine.commerce.printing.PrintedInvoice;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Invoices and credit notes as PDF. */
@Path("invoices/{id}/pdf")
@ApplicationScoped
@Produces("application/pdf")
public class InvoicePdfResource {

    @Inject
    Invoices invoices;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "One invoice or credit note as PDF; the first time the original, afterwards a copy")
    public Response pdf(@PathParam("id") String id) {
        Outgoing outgoing = invoices.takeOut(InvoiceId.parse(id).orElseThrow(() -> Problem.notFound("invoice")));
        String file = outgoing.invoice().summary().number().replace('/', '-') + ".pdf";
        return Response.ok(PrintedInvoice.of(outgoing))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
