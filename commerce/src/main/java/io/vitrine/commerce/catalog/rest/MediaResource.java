package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.catalog.MediaView;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.TitledFile;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What hangs on a product: pictures, documents, related products. The same file sent again changes nothing. */
@Path("products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {

    private static final int MOST = 20_000_000;

    @Inject
    Media media;

    @Inject
    Collections collections;

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Path("{product}/images")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Adds a picture, the body: PNG, JPEG or WebP of at most 20 MB and 40 million pixels")
    public Response addImage(
            @PathParam("product") String id, @QueryParam("title") @DefaultValue("") String title, InputStream body) {
        return add(id, MediaView.Kind.IMAGE, title, body);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @DELETE
    @Path("{product}/images/{sha256}")
    @Operation(summary = "Takes a picture away from a product")
    public void removeImage(@PathParam("product") String id, @PathParam("sha256") String sha256) {
        media.remove(ProductsResource.id(id), MediaView.Kind.IMAGE, sha256);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Path("{product}/documents")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Adds a document, the body: a PDF of at most 20 MB")
    public Response addDocument(
            @PathParam("product") String id, @QueryParam("title") @DefaultValue("") String title, InputStream body) {
        return add(id, MediaView.Kind.DOCUMENT, title, body);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @DELETE
    @Path("{product}/documents/{sha256}")
    @Operation(summary = "Takes a document away from a product")
    public void removeDocument(@PathParam("product") String id, @PathParam("sha256") String sha256) {
        media.remove(ProductsResource.id(id), MediaView.Kind.DOCUMENT, sha256);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{product}/related")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says which products go with this one, in their order: {products: [prd_...]}")
    public void relate(@PathParam("product") String id, String body) {
        ProductId product = ProductsResource.id(id);
        media.require(product); // 404 before the body is read
        collections.relate(product, CollectionsResource.products(JsonBody.parse(body)));
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{product}/images")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Orders all pictures of a product and says what they show: {files: [{sha256, title}]}")
    public void arrangeImages(@PathParam("product") String id, String body) {
        arrange(id, MediaView.Kind.IMAGE, body);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{product}/documents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Orders all documents of a product and names them: {files: [{sha256, title}]}")
    public void arrangeDocuments(@PathParam("product") String id, String body) {
        arrange(id, MediaView.Kind.DOCUMENT, body);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Path("{product}/collections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says which collections the product is in: {collections: [col_...]}")
    public void place(@PathParam("product") String id, String body) {
        ProductId product = ProductsResource.id(id);
        media.require(product); // 404 before the body is read
        JsonBody asked = JsonBody.parse(body);
        collections.place(
                product,
                asked.texts("collections").orElseThrow(() -> asked.wrong("collections", "Send a list of ids.")).stream()
                        .map(text -> CollectionId.parse(text)
                                .orElseThrow(
                                        () -> asked.wrong("collections", "Send the ids of collections, as col_...")))
                        .toList());
    }

    private void arrange(String id, MediaView.Kind kind, String body) {
        ProductId product = ProductsResource.id(id);
        media.require(product); // 404 before the body is read
        media.arrange(
                product,
                kind,
                JsonBody.parse(body).objects("files").stream()
                        .map(file -> new TitledFile(
                                file.text("sha256"), file.optional("title").orElse("")))
                        .toList());
    }

    private Response add(String id, MediaView.Kind kind, String title, InputStream body) {
        ProductId product = ProductsResource.id(id);
        media.require(product); // 404 before the body is read
        return Response.status(Response.Status.CREATED)
                .entity(ProductJson.media(media.add(product, kind, title.strip(), read(body)))
                        .build()
                        .toString())
                .build();
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] file = body.readNBytes(MOST + 1);
            if (file.length > MOST) {
                throw Problem.of(413, "too-large", "The file is too large", "Send at most 20 MB.");
            }
            return file;
        } catch (IOException e) {
            throw Problem.of(400, "unreadable", "The body could not be read", "Send the file as the body.");
        }
    }
}
