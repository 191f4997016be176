package io.vitrine.commerce.payment.rest;

import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.Webhooks;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.limits.MessageDoor;
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
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where gateways tell that something happened to a payment. */
@Path("payment-webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PaymentWebhooksResource {

    private final Webhooks webhooks;
    private final MessageDoor door;

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected PaymentWebhooksResource() {
        this.webhooks = null;
        this.door = null;
    }

    @Inject
    PaymentWebhooksResource(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.door = new MessageDoor("payment-webhooks", clock);
    }

    /** A sender whose messages are not proved has to wait after a while. */
    @Anonymous
    @POST
    @Path("{gateway}")
    @Operation(summary = "A gateway tells that something happened; signed in the gateway's own way")
    public Response receive(@PathParam("gateway") String gateway, @Context HttpHeaders headers, InputStream body) {
        door.take(
                headers.getRequestHeaders(),
                body,
                (named, text) -> webhooks.receive(gateway, new WebhookCall(named, text)));
        return Response.noContent().build();
    }
}
