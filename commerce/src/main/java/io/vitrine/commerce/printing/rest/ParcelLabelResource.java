package io.vitrine.commerce.printing.rest;

import io.vitrine.commerce.packing.Paper;
import io.vitrine.commerce.packing.ParcelLabel;
import io.vitrine.commerce.printing.PrintedLabel;
import io.vitrine.commerce.processing.ShipmentId;
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

/** Labels of parcels as PDF. */
@Path("shipments/{shipment}/label.pdf")
@ApplicationScoped
@Produces("application/pdf")
public class ParcelLabelResource {

    @Inject
    Paper paper;

    @Needs(Permission.FULFIL_ORDERS)
    @GET
    @Operation(summary = "The label of a parcel as PDF: the carrier's own, or one of 100 by 150 mm")
    public Response label(@PathParam("shipment") String id) {
        ParcelLabel label = ShipmentId.parse(id).flatMap(paper::label).orElseThrow(() -> Problem.notFound("shipment"));
        return PdfAnswer.file(PrintedLabel.of(label), label.fileName());
    }
}
