package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Products over HTTP. */
@Path("products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductsResource {

    @Inject
    Products products;

    @Inject
    Idempotency idempotency;

    @Inject
    KeptAnswers answers;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo address;

    @Anonymous(known = true)
    @GET
    @Operation(
            summary = "Products on sale; for the staff those that are not, too",
            description =
                    "filter[colour]=Black narrows by an option or attribute, available=true to what can be had now."
                            + " With counts=true the answer says how many products each value has.")
    public Response search(
            @BeanParam ProductParameters parameters, @HeaderParam("If-None-Match") @Nullable String known) {
        CurrentCall.requireBusiness();
        KeptAnswer answer = Kept.answer(ProductJson.write(products.search(parameters.read()), Products.staff()), 0);
        return Kept.response(kept(answer), known);
    }

    @Anonymous(known = true)
    @GET
    @Path("{product}")
    @Operation(summary = "One product, by its id or its slug")
    public Response find(@PathParam("product") String id, @HeaderParam("If-None-Match") @Nullable String known) {
        CurrentCall.requireBusiness();
        ProductDetails found = ProductId.parse(id)
                .map(products::find)
                .orElseGet(() -> products.find(id))
                .orElseThrow(ProductsResource::unknown);
        KeptAnswer answer = Kept.answer(
                ProductJson.write(found, Products.staff()), found.summary().version());
        return Kept.response(kept(answer), known);
    }

    /** What everybody sees is kept for the next who asks; what the staff sees, is not. */
    private KeptAnswer kept(KeptAnswer answer) {
        if (!Products.staff()) {
            URI asked = address.getRequestUri();
            String query = asked.getRawQuery();
            answers.keep(
                    CurrentCall.require().business().key(),
                    query == null ? asked.getRawPath() : asked.getRawPath() + '?' + query,
                    answer);
        }
        return answer;
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Operation(summary = "Adds a product with its variants")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        ProductDraft wanted = ProductInput.create(JsonBody.parse(body));
        return Answers.response(idempotency.once(IdempotencyKey.of(key, "POST /api/products", body), () -> {
            ProductDetails added = products.add(wanted);
            return new Answer(
                    201,
                    Optional.of("/api/products/" + added.summary().id()),
                    ProductJson.write(added, true).toString());
        }));
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PATCH
    @Path("{product}")
    @Operation(
            summary = "Changes a product",
            description =
                    "Fields that are absent stay. A variant is named by its id or its SKU, others are added. With the"
                            + " ETag in If-Match it is refused when somebody else was faster.")
    public Response change(
            @PathParam("product") String id, @HeaderParam("If-Match") @Nullable String match, String body) {
        ProductId product = id(id);
        JsonBody change = JsonBody.parse(body);
        ProductDetails changed =
                products.change(product, Kept.version(match), before -> ProductInput.change(change, before));
        return Kept.response(ProductJson.write(changed, true), changed.summary().version(), null);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @DELETE
    @Path("{product}")
    @Operation(summary = "Deletes a product that nobody has bought or stocked")
    public void delete(@PathParam("product") String id, @HeaderParam("If-Match") @Nullable String match) {
        products.delete(id(id), Kept.version(match));
    }

    static ProductId id(String id) {
        return ProductId.parse(id).orElseThrow(ProductsResource::unknown);
    }

    static Problem unknown() {
        return Problem.notFound("product");
    }
}
