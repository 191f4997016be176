package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.ProductId;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Blocks as JSON, as they are kept and as the interface shows them. */
public final class BlockJson {

    private BlockJson() {}

    /** The content of a block. */
    public static JsonObjectBuilder write(BlockDraft draft) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        new TreeMap<>(draft.texts()).forEach((language, text) -> texts.add(language, write(text)));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", draft.kind().name()).add("texts", texts);
        draft.link().ifPresent(link -> json.add("link", link));
        draft.picture().ifPresent(picture -> json.add("picture", picture));
        if (draft.kind() == BlockKind.FEATURED) {
            json.add("featured", write(draft.featured()));
        }
        return json;
    }

    /** The words of a block. */
    public static JsonObjectBuilder write(BlockText text) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        text.points()
                .forEach(point -> points.add(
                        Json.createObjectBuilder().add("title", point.title()).add("text", point.text())));
        return Json.createObjectBuilder()
                .add("title", text.title())
                .add("body", text.body())
                .add("action", text.action())
                .add("picture", text.picture())
                .add("points", points);
    }

    /** Which products a block shows. */
    public static JsonObjectBuilder write(Featured featured) {
        JsonArrayBuilder products = Json.createArrayBuilder();
        featured.products().forEach(product -> products.add(product.toString()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("source", featured.source().name())
                .add("most", featured.most());
        featured.collection().ifPresent(slug -> json.add("collection", slug));
        return json.add("products", products);
    }

    static BlockDraft read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return read(reader.readObject());
        }
    }

    static BlockDraft read(JsonObject json) {
        Map<String, BlockText> texts = new TreeMap<>();
        json.getJsonObject("texts").forEach((language, value) -> texts.put(language, text(value.asJsonObject())));
        return new BlockDraft(
                BlockKind.valueOf(json.getString("kind")),
                texts,
                some(json, "link"),
                some(json, "picture"),
                json.containsKey("featured") ? featured(json.getJsonObject("featured")) : Featured.NEWEST);
    }

    private static BlockText text(JsonObject json) {
        return new BlockText(
                json.getString("title", ""),
                json.getString("body", ""),
                json.getString("action", ""),
                json.getString("picture", ""),
                json.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                        .map(point -> new BlockText.Point(point.getString("title", ""), point.getString("text", "")))
                        .toList());
    }

    private static Featured featured(JsonObject json) {
        return new Featured(
                Featured.Source.valueOf(json.getString("source")),
                some(json, "collection"),
                products(json.getJsonArray("products")),
                json.getInt("most"));
    }

    private static List<ProductId> products(JsonArray ids) {
        return ids.getValuesAs(JsonString.class).stream()
                .flatMap(id -> ProductId.parse(id.getString()).stream())
                .toList();
    }

    private static Optional<String> some(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null));
    }
}
