package io.vitrine.commerce.fulfilment.rest;

import io.vitrine.commerce.fulfilment.CarrierCall;
import io.vitrine.commerce.fulfilment.Tracking;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where carriers tell where parcels are. */
@Path("carrier-webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CarrierWebhooksResource {

    private static final int MAX_BODY = 256 * 1024;
    private static final int UNPROVED = 60;

    private final Tracking tracking;
    private final Limiter unproved;

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected CarrierWebhooksResource() {
        this.tracking = null;
        this.unproved = null;
    }

    @Inject
    CarrierWebhooksResource(Tracking tracking, Clock clock) {
        this.tracking = tracking;
        this.unproved = new Limiter("carrier-webhooks", UNPROVED, Duration.ofMinutes(1), clock);
    }

    /** A sender whose messages are not proved has to wait after a while. */
    @Anonymous
    @POST
    @Path("{carrier}")
    @Operation(summary = "A carrier tells where a parcel is; signed in the carrier's own way")
    public Response receive(@PathParam("carrier") String carrier, @Context HttpHeaders headers, InputStream body) {
        CurrentCall.requireBusiness();
        String sender = CurrentCall.require().origin();
        unproved.check(sender);
        try {
            tracking.receive(carrier, new CarrierCall(flat(headers), text(body)));
        } catch (Problem refused) {
            if (refused.status() < 500) {
                unproved.count(sender);
            }
            throw refused;
        }
        return Response.noContent().build();
    }

    private static Map<String, String> flat(HttpHeaders headers) {
        Map<String, String> flat = new HashMap<>();
        headers.getRequestHeaders().forEach((name, values) -> flat.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return flat;
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw Problem.of(413, "too-large", "The body is too large", "Send at most 256 kB.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
