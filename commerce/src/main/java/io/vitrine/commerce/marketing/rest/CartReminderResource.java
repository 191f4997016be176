package io.vitrine.commerce.marketing.rest;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.marketing.CartReminders;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Consent to be reminded of a cart. The cart's id is the secret. */
@Path("carts/{cart}/reminder")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartReminderResource {

    private static final int MAX_WORDS = 500;

    @Inject
    CartReminders reminders;

    @Anonymous
    @PUT
    @Operation(
            summary =
                    "Keeps that the visitor agreed to one mail when the cart is left: {email, words}, the words that stood beside"
                            + " the box, which nobody but the visitor ticks")
    public void agree(@PathParam("cart") String id, String json) {
        JsonBody body = JsonBody.parse(json);
        String words = body.text("words");
        new Checks()
                .text(words, MAX_WORDS, "words", "Send the words that were agreed to, at most 500 characters.")
                .raise();
        reminders.agree(
                cart(id), body.text("email").strip(), body.optional("language").map(Language::of), words);
    }

    @Anonymous
    @DELETE
    @Operation(summary = "The visitor does not want to be reminded of the cart")
    public void withdraw(@PathParam("cart") String id) {
        reminders.withdraw(cart(id));
    }

    private static CartId cart(String id) {
        CurrentCall.requireBusiness();
        return CartId.parse(id).orElseThrow(() -> Problem.notFound("cart"));
    }
}
