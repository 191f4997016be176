package io.vitrine.commerce.production.rest;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.production.MakeBatch;
import io.vitrine.commerce.production.ProductionBatch;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Batches as JSON. */
final class BatchJson {

    private static final int LONGEST = 18;

    private BatchJson() {}

    static MakeBatch read(JsonBody body) {
        JsonBody makes = body.object("makes");
        return new MakeBatch(
                LocationId.parse(body.text("location"))
                        .orElseThrow(() -> body.wrong("location", "Use the id of a location, such as loc_01h...")),
                variant(makes),
                pieces(makes),
                lot(makes),
                body.objects("uses").stream()
                        .map(use -> new MakeBatch.Use(variant(use), pieces(use)))
                        .toList(),
                body.optional("note").orElse(""));
    }

    static JsonObject write(ProductionBatch batch) {
        JsonObjectBuilder makes = Json.createObjectBuilder()
                .add("variant", batch.makes().toString())
                .add("sku", batch.sku())
                .add("quantity", batch.quantity())
                .add("unitCost", cost(batch.unitCost()));
        batch.lot().ifPresent(lot -> makes.add("lot", lot));
        JsonArrayBuilder uses = Json.createArrayBuilder();
        batch.uses()
                .forEach(use -> uses.add(Json.createObjectBuilder()
                        .add("variant", use.variant().toString())
                        .add("sku", use.sku())
                        .add("quantity", use.quantity())
                        .add("unitCost", cost(use.unitCost()))));
        return Json.createObjectBuilder()
                .add("id", batch.id().toString())
                .add("at", batch.at().toString())
                .add("location", batch.location().toString())
                .add("makes", makes)
                .add("uses", uses)
                .add("note", batch.note())
                .add("actor", batch.actor())
                .build();
    }

    private static VariantId variant(JsonBody body) {
        return VariantId.parse(body.text("variant"))
                .orElseThrow(() -> body.wrong("variant", "Use the id of a variant, such as var_01h..."));
    }

    private static long pieces(JsonBody body) {
        BigDecimal number = body.decimal("quantity").stripTrailingZeros();
        if (number.scale() > 0 || number.precision() - number.scale() > LONGEST) {
            throw body.wrong("quantity", "Use a whole number from 1 to 100,000.");
        }
        return number.longValueExact();
    }

    private static Optional<LotMark> lot(JsonBody body) {
        try {
            Optional<LocalDate> end = body.optional("expiresOn").map(LocalDate::parse);
            return body.optional("lot").map(code -> new LotMark(code, end));
        } catch (DateTimeException e) {
            throw body.wrong("expiresOn", "Write a day such as 2027-06-30.");
        }
    }

    private static JsonObjectBuilder cost(BigDecimal amount) {
        return Json.createObjectBuilder()
                .add("amount", amount.stripTrailingZeros().toPlainString())
                .add("currency", CurrentCall.require().business().currency().getCurrencyCode());
    }
}
