package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.content.Block;
import io.vitrine.commerce.content.BlockDraft;
import io.vitrine.commerce.content.BlockId;
import io.vitrine.commerce.content.BlockJson;
import io.vitrine.commerce.content.Edition;
import io.vitrine.commerce.content.HomeBlocks;
import io.vitrine.commerce.content.PageState;
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
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The blocks of the shop's first page over HTTP. */
@Path("storefront")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlocksResource {

    @Inject
    HomeBlocks blocks;

    @Inject
    Idempotency idempotency;

    @Anonymous
    @GET
    @Path("blocks")
    @Operation(summary = "The first page of the shop as it is published, in all its languages")
    public Response published(@HeaderParam("If-None-Match") @Nullable String known) {
        CurrentCall.requireBusiness();
        Optional<Edition> edition = blocks.published();
        return Tagged.shared(page(edition), edition.map(Edition::number).orElse(0), known);
    }

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Path("draft")
    @Operation(summary = "The first page of the shop as it is drafted")
    public JsonObject draft() {
        PageState state = blocks.state();
        return list(blocks.draft(), true)
                .add("edition", state.edition())
                .add("changed", state.changed())
                .build();
    }

    @Needs(Permission.MANAGE_STORE)
    @DELETE
    @Path("draft")
    @Operation(summary = "Takes the draft back to what is published")
    public JsonObject undo() {
        return list(blocks.undo(), true).build();
    }

    @Needs(Permission.MANAGE_STORE)
    @POST
    @Path("blocks")
    @Operation(
            summary =
                    "Adds a block to the draft: {kind, texts: {en: {title, body, action, points}}, link, picture, featured}",
            description = "A body is Markdown: paragraphs, lists, emphasis, links. HTML in it is shown, not obeyed.")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        BlockDraft wanted = BlockInput.read(JsonBody.parse(body));
        return Answers.response(idempotency.once(IdempotencyKey.of(key, "POST /api/storefront/blocks", body), () -> {
            Block added = blocks.add(wanted);
            return new Answer(
                    201,
                    Optional.of("/api/storefront/blocks/" + added.id()),
                    write(added, true).build().toString());
        }));
    }

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Path("blocks/{block}")
    @Operation(summary = "A block of the draft")
    public Response find(@PathParam("block") String id) {
        return own(blocks.require(id(id)));
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Path("blocks/{block}")
    @Operation(
            summary = "Writes a block of the draft anew",
            description = "With the ETag in If-Match it is refused when somebody else was faster.")
    public Response change(
            @PathParam("block") String id, @HeaderParam("If-Match") @Nullable String match, String body) {
        BlockId block = id(id);
        blocks.require(block); // 404 before the body is read
        BlockDraft wanted = BlockInput.read(JsonBody.parse(body));
        return own(blocks.change(block, Tagged.seen(match), before -> wanted));
    }

    @Needs(Permission.MANAGE_STORE)
    @DELETE
    @Path("blocks/{block}")
    @Operation(summary = "Takes a block out of the draft")
    public void delete(@PathParam("block") String id, @HeaderParam("If-Match") @Nullable String match) {
        blocks.delete(id(id), Tagged.seen(match));
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Path("order")
    @Operation(summary = "Puts the blocks of the draft in another order: {blocks: [blk_...]}")
    public JsonObject arrange(String body) {
        JsonBody json = JsonBody.parse(body);
        List<BlockId> order =
                json.texts("blocks").orElseThrow(() -> json.wrong("blocks", "Send a list of ids.")).stream()
                        .map(text -> BlockId.parse(text)
                                .orElseThrow(() -> json.wrong("blocks", "Send the ids of blocks, as blk_...")))
                        .toList();
        return list(blocks.arrange(order), true).build();
    }

    @Needs(Permission.MANAGE_STORE)
    @POST
    @Path("editions")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Publishes the draft")
    public Response publish(@HeaderParam("Idempotency-Key") @Nullable String key) {
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/storefront/editions", ""),
                () -> Answer.created(page(Optional.of(blocks.publish())).toString())));
    }

    private static JsonObject page(Optional<Edition> edition) {
        JsonObjectBuilder json = list(edition.map(Edition::blocks).orElse(List.of()), false);
        json.add("edition", edition.map(Edition::number).orElse(0));
        edition.ifPresent(one -> json.add("publishedAt", one.publishedAt().toString()));
        return json.build();
    }

    private static JsonObjectBuilder list(List<Block> blocks, boolean versions) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        blocks.forEach(block -> data.add(write(block, versions)));
        return Json.createObjectBuilder().add("data", data).add("next", JsonValue.NULL);
    }

    private static JsonObjectBuilder write(Block block, boolean version) {
        JsonObjectBuilder json =
                BlockJson.write(block.content()).add("id", block.id().toString());
        return version ? json.add("version", block.version()) : json;
    }

    private static Response own(Block block) {
        return Tagged.own(write(block, true).build(), block.version());
    }

    private static BlockId id(String text) {
        return BlockId.parse(text).orElseThrow(() -> Problem.notFound("block"));
    }
}
