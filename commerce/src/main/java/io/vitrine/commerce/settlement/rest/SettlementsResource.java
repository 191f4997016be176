package io.vitrine.commerce.settlement.rest;

import io.vitrine.commerce.settlement.SettlementFormat;
import io.vitrine.commerce.settlement.SettlementId;
import io.vitrine.commerce.settlement.Settlements;
import io.vitrine.commerce.settlement.TakeSettlement;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Settlement files over HTTP. */
@Path("settlements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettlementsResource {

    private static final int MOST = 10 * 1024 * 1024 + 1;

    @Inject
    Settlements settlements;

    /** The same file again is answered with what was made of it the first time: no key is needed for that. */
    @Needs(Permission.REFUND_PAYMENTS)
    @POST
    @Consumes({"text/csv", "text/plain", "application/octet-stream"})
    @Operation(
            summary = "Takes a gateway's settlement file",
            description =
                    "CSV, at most 10 MB and 20,000 rows, taken whole or not at all. Fees and payouts go to the ledger; what does"
                            + " not agree with payments and refunds is listed.")
    public Response take(
            @QueryParam("gateway") @Nullable String gateway,
            @QueryParam("format") @Nullable String format,
            @QueryParam("name") @Nullable String name,
            InputStream body) {
        if (gateway == null) {
            throw Problem.invalid("gateway", "Say whose file it is, such as ?gateway=stripe.");
        }
        TakeSettlement file = new TakeSettlement(
                gateway,
                Optional.ofNullable(format).map(SettlementsResource::format),
                Optional.ofNullable(name),
                content(body));
        return Response.status(Response.Status.CREATED)
                .entity(SettlementJson.write(settlements.take(file)))
                .build();
    }

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Operation(summary = "Settlement files that were taken, the latest first")
    public JsonObject search(
            @QueryParam("gateway") @Nullable String gateway,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return SettlementJson.write(settlements.search(
                Optional.ofNullable(gateway),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0));
    }

    @Needs(Permission.READ_PAYMENTS)
    @GET
    @Path("{settlement}")
    @Operation(summary = "A settlement file with its payouts and whatever does not agree")
    public JsonObject find(@PathParam("settlement") String id) {
        return SettlementId.parse(id)
                .flatMap(settlements::find)
                .map(SettlementJson::write)
                .orElseThrow(() -> Problem.notFound("settlement"));
    }

    private static SettlementFormat format(String text) {
        return Arrays.stream(SettlementFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("format", "Use stripe, paypal, razorpay or generic."));
    }

    private static byte[] content(InputStream body) {
        try {
            return body.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
