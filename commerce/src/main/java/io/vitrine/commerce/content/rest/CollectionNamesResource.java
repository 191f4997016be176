package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.content.Translations;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Collections in the other languages of the shop, over HTTP. */
@Path("collections")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class CollectionNamesResource {

    @Inject
    Translations translations;

    @Inject
    Collections collections;

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{collection}/translations/{language}")
    @Operation(summary = "Says what a collection is called in a language: {name}; without a name, takes it back")
    public void collection(@PathParam("collection") String id, @PathParam("language") String language, String body) {
        CollectionId collection = CollectionId.parse(id).orElseThrow(() -> Problem.notFound("collection"));
        collections.require(collection); // 404 before the body is read
        translations.say(collection, language, JsonBody.parse(body).optional("name"));
    }
}
