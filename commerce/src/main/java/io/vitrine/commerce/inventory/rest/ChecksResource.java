package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.StockChecks;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Comparisons of stock with its ledger over HTTP. */
@Path("inventory/checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    StockChecks checks;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "The newest comparisons of all levels with the ledger")
    public JsonObject newest() {
        return StockJson.list(checks.newest(), Optional.empty(), StockJson::check);
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(summary = "Compares all levels with the ledger now")
    public JsonObject check() {
        return StockJson.check(checks.check()).build();
    }
}
