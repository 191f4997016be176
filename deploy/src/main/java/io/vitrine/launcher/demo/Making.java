package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** Makes batches, and looks at most of them. */
final class Making {

    private final Furnishing room;
    private final Errands errands;

    Making(Furnishing room, Errands errands) {
        this.room = room;
        this.errands = errands;
    }

    void make(List<Batch> batches) throws DemoFailure {
        for (Batch batch : batches) {
            make(batch);
        }
    }

    private void make(Batch batch) throws DemoFailure {
        JsonArrayBuilder uses = Json.createArrayBuilder();
        for (Map.Entry<String, Integer> use : batch.uses().entrySet()) {
            uses.add(pieces(use.getKey(), use.getValue()));
        }
        errands.make(
                "/api/production-batches",
                Json.createObjectBuilder()
                        .add("location", room.location())
                        .add("makes", pieces(batch.makes(), batch.pieces()).add("lot", batch.lot()))
                        .add("uses", uses)
                        .build());
        if (!batch.found().isEmpty()) {
            errands.make(
                    "/api/inventory/lots/" + lot(batch) + "/checks",
                    Json.createObjectBuilder()
                            .add("result", batch.found())
                            .add("note", batch.note())
                            .build());
        }
    }

    private String lot(Batch batch) throws DemoFailure {
        JsonObject lots = errands.read("/api/inventory/lots?limit=100&variant="
                + room.variant(batch.makes()).id());
        return lots.getJsonArray("data").getValuesAs(JsonObject.class).stream()
                .filter(lot -> lot.getString("code").equals(batch.lot()))
                .map(lot -> lot.getString("id"))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no lot " + batch.lot(), null));
    }

    private JsonObjectBuilder pieces(String sku, int pieces) throws DemoFailure {
        return Json.createObjectBuilder().add("variant", room.variant(sku).id()).add("quantity", pieces);
    }
}
