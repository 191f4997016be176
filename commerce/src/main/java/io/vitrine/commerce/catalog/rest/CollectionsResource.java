package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.CollectionDraft;
import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Collections over HTTP. */
@Path("collections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollectionsResource {

    @Inject
    Collections collections;

    @Inject
    Idempotency idempotency;

    @Anonymous(known = true)
    @GET
    @Operation(summary = "The collections of the shop")
    public Response all(@HeaderParam("If-None-Match") @Nullable String known) {
        Shop.require();
        JsonArrayBuilder data = Json.createArrayBuilder();
        collections.all().forEach(collection -> data.add(write(collection)));
        return Kept.response(
                Json.createObjectBuilder()
                        .add("data", data)
                        .add("next", JsonValue.NULL)
                        .build(),
                0,
                known);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Operation(summary = "Adds a collection: {name, slug?, position?}")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody json = JsonBody.parse(body);
        CollectionDraft wanted = new CollectionDraft(
                json.text("name"),
                json.optional("slug"),
                ProductInput.whole(json, "position").orElse(0));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/collections", body),
                () -> Answer.created(write(collections.add(wanted)).build().toString())));
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PATCH
    @Path("{collection}")
    @Operation(summary = "Changes a collection")
    public JsonObject change(@PathParam("collection") String id, String body) {
        JsonBody json = JsonBody.parse(body);
        return write(collections.change(
                        id(id),
                        before -> new CollectionDraft(
                                json.has("name") ? json.text("name") : before.name(),
                                json.has("slug") ? json.optional("slug") : before.slug(),
                                ProductInput.whole(json, "position").orElse(before.position()))))
                .build();
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @DELETE
    @Path("{collection}")
    @Operation(summary = "Removes a collection, not its products")
    public void delete(@PathParam("collection") String id) {
        collections.delete(id(id));
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{collection}/products")
    @Operation(summary = "Says which products are in a collection, in their order: {products: [prd_...]}")
    public JsonObject fill(@PathParam("collection") String id, String body) {
        CollectionId collection = id(id);
        collections.require(collection); // 404 before the body is read
        return write(collections.fill(collection, products(JsonBody.parse(body))))
                .build();
    }

    static List<ProductId> products(JsonBody body) {
        return body.texts("products").orElseThrow(() -> body.wrong("products", "Send a list of ids.")).stream()
                .map(text -> ProductId.parse(text)
                        .orElseThrow(() -> body.wrong("products", "Send the ids of products, as prd_...")))
                .toList();
    }

    private static CollectionId id(String text) {
        return CollectionId.parse(text).orElseThrow(() -> Problem.notFound("collection"));
    }

    private static JsonObjectBuilder write(CollectionView collection) {
        return Json.createObjectBuilder()
                .add("id", collection.id().toString())
                .add("slug", collection.slug())
                .add("name", collection.name())
                .add("position", collection.position())
                .add("products", collection.products());
    }
}
