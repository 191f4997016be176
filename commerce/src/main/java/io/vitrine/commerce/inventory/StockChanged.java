package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** There is more or less of these variants than before, or more or less of it promised. */
public record StockChanged(List<VariantId> variants) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "stock.changed";

    public StockChanged {
        variants = variants.stream().distinct().toList();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        variants.forEach(variant -> ids.add(variant.value().toString()));
        return Json.createObjectBuilder().add("ids", ids).build();
    }
}
