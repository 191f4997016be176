package io.vitrine.commerce.fulfilment.rest;

import io.vitrine.commerce.fulfilment.CarrierCall;
import io.vitrine.commerce.fulfilment.Tracking;
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

/** Where carriers tell where parcels are. */
@Path("carrier-webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CarrierWebhooksResource {

    private final Tracking tracking;
    private final MessageDoor door;

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected CarrierWebhooksResource() {
        this.tracking = null;
        this.door = null;
    }

    @Inject
    CarrierWebhooksResource(Tracking tracking, Clock clock) {
        this.tracking = tracking;
        this.door = new MessageDoor("carrier-webhooks", clock);
    }

    /** A sender whose messages are not proved has to wait after a while. */
    @Anonymous
    @POST
    @Path("{carrier}")
    @Operation(summary = "A carrier tells where a parcel is; signed in the carrier's own way")
    public Response receive(@PathParam("carrier") String carrier, @Context HttpHeaders headers, InputStream body) {
        door.take(
                headers.getRequestHeaders(),
                body,
                (named, text) -> tracking.receive(carrier, new CarrierCall(named, text)));
        return Response.noContent().build();
    }
}
