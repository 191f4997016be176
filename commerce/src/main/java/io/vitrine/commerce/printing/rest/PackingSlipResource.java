package io.vitrine.commerce.printing.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.packing.PackingSlip;
import io.vitrine.commerce.packing.Paper;
import io.vitrine.commerce.printing.PrintedSlip;
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

/** Packing slips as PDF. */
@Path("orders/{order}/packing-slip.pdf")
@ApplicationScoped
@Produces("application/pdf")
public class PackingSlipResource {

    @Inject
    Paper paper;

    @Needs(Permission.FULFIL_ORDERS)
    @GET
    @Operation(summary = "The packing slip of an order as PDF")
    public Response slip(@PathParam("order") String id) {
        PackingSlip slip = OrderId.parse(id)
                .flatMap(paper::slip)
                .orElseThrow(() -> Problem.notFound("order that was placed here"));
        return PdfAnswer.file(PrintedSlip.of(slip), slip.fileName());
    }
}
