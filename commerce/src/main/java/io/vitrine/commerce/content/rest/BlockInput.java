package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.content.BlockDraft;
import io.vitrine.commerce.content.BlockKind;
import io.vitrine.commerce.content.BlockText;
import io.vitrine.commerce.content.Featured;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads blocks. */
final class BlockInput {

    private BlockInput() {}

    static BlockDraft read(JsonBody json) {
        return new BlockDraft(
                json.oneOf("kind", BlockKind.class),
                json.has("texts") ? texts(json.object("texts")) : Map.of(),
                json.optional("link"),
                json.optional("picture"),
                json.has("featured") ? featured(json.object("featured")) : Featured.NEWEST);
    }

    private static Map<String, BlockText> texts(JsonBody json) {
        Map<String, BlockText> texts = new TreeMap<>();
        json.json().keySet().forEach(language -> texts.put(language, text(json.object(language))));
        return texts;
    }

    private static BlockText text(JsonBody json) {
        return new BlockText(
                json.optional("title").orElse(""),
                json.optional("body").orElse(""),
                json.optional("action").orElse(""),
                json.optional("picture").orElse(""),
                json.has("points")
                        ? json.objects("points").stream()
                                .map(point -> new BlockText.Point(
                                        point.optional("title").orElse(""),
                                        point.optional("text").orElse("")))
                                .toList()
                        : List.of());
    }

    private static Featured featured(JsonBody json) {
        return new Featured(
                json.oneOf("source", Featured.Source.class),
                json.optional("collection"),
                json.texts("products").orElse(List.of()).stream()
                        .map(id -> ProductId.parse(id)
                                .orElseThrow(() -> json.wrong("products", "Send the ids of products, as prd_...")))
                        .toList(),
                json.has("most") ? most(json) : Featured.NEWEST.most());
    }

    private static int most(JsonBody json) {
        BigDecimal most = json.decimal("most");
        if (most.stripTrailingZeros().scale() > 0 || most.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw json.wrong("most", "Show 1 to 12 products.");
        }
        return most.intValueExact();
    }
}
