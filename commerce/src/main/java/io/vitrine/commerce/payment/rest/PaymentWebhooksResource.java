package io.vitrine.commerce.payment.rest;

import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.Webhooks;
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

/** Where gateways tell that something happened to a payment. */
@Path("payment-webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PaymentWebhooksResource {

    private static final int MAX_BODY = 256 * 1024;
    private static final int UNPROVED = 60;

    private final Webhooks webhooks;
    private final Limiter unproved;

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected PaymentWebhooksResource() {
        this.webhooks = null;
        this.unproved = null;
    }

    @Inject
    PaymentWebhooksResource(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.unproved = new Limiter("payment-webhooks", UNPROVED, Duration.ofMinutes(1), clock);
    }

    /** A sender whose messages are not proved has to wait after a while. */
    @Anonymous
    @POST
    @Path("{gateway}")
    @Operation(summary = "A gateway tells that something happened; signed in the gateway's own way")
    public Response receive(@PathParam("gateway") String gateway, @Context HttpHeaders headers, InputStream body) {
        CurrentCall.requireBusiness();
        String sender = CurrentCall.require().origin();
        unproved.check(sender);
        try {
            webhooks.receive(gateway, new WebhookCall(flat(headers), text(body)));
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
