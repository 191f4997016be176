package io.vitrine.commerce.notification.rest;

import io.vitrine.commerce.notification.CustomerMessages;
import io.vitrine.commerce.notification.MessageView;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which mails were written about an order. */
@Path("orders/{order}/messages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    CustomerMessages messages;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "The mails to the customer about an order: what, to whom, when")
    public JsonObject ofOrder(@PathParam("order") String id) {
        OrderId order = OrderId.parse(id).orElseThrow(() -> Problem.notFound("order"));
        JsonArrayBuilder data = Json.createArrayBuilder();
        messages.ofOrder(order).forEach(message -> data.add(write(message)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    private static JsonObjectBuilder write(MessageView message) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", message.kind().name())
                .add("to", message.email())
                .add("subject", message.subject())
                .add("text", message.text())
                .add("state", message.state())
                .add("queuedAt", message.queuedAt().toString());
        message.left().ifPresent(at -> json.add("sentAt", at.toString()));
        return json;
    }
}
