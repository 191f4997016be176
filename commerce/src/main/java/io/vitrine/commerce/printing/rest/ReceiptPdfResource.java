package io.vitrine.commerce.printing.rest;

import io.vitrine.commerce.printing.PrintedReceipt;
import io.vitrine.commerce.receipt.Receipt;
import io.vitrine.commerce.receipt.ReceiptId;
import io.vitrine.commerce.receipt.Receipts;
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

/** Receipts as PDF. */
@Path("receipts/{id}/pdf")
@ApplicationScoped
@Produces("application/pdf")
public class ReceiptPdfResource {

    @Inject
    Receipts receipts;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "One receipt as PDF")
    public Response pdf(@PathParam("id") String id) {
        Receipt receipt = receipts.takeOut(ReceiptId.parse(id).orElseThrow(() -> Problem.notFound("receipt")));
        return Response.ok(PrintedReceipt.of(receipt))
                .header("Content-Disposition", "attachment; filename=\"" + receipt.number() + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
