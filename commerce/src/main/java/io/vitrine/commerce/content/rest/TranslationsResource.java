package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.content.Translations;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Products in the other languages of the shop, over HTTP. */
@Path("products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TranslationsResource {

    @Inject
    Translations translations;

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Path("{product}/translations")
    @Operation(summary = "A product in its other languages, by their codes")
    public JsonObject of(@PathParam("product") String id) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        translations
                .of(product(id))
                .forEach((language, words) -> json.add(
                        language,
                        Json.createObjectBuilder().add("name", words.name()).add("description", words.description())));
        return json.build();
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{product}/translations/{language}")
    @Operation(
            summary =
                    "Says what a product is called in a language: {name, description?}; without a name, takes it back")
    public JsonObject product(@PathParam("product") String id, @PathParam("language") String language, String body) {
        ProductId product = product(id);
        translations.of(product); // 404 before the body is read
        JsonBody json = JsonBody.parse(body);
        translations.say(
                product,
                language,
                json.optional("name")
                        .map(name -> new Translations.Words(
                                name, json.optional("description").orElse(""))));
        return of(id);
    }

    private static ProductId product(String text) {
        return ProductId.parse(text).orElseThrow(() -> Problem.notFound("product"));
    }
}
