package io.vitrine.commerce.tax;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/**
 * Tax of one name and rate over a whole sale.
 *
 * @param name as documents show it, such as {@code VAT 15%} or {@code CGST 9%}
 * @param rate in per cent
 * @param base the net amount that bears it
 */
public record TaxShare(String name, Treatment treatment, BigDecimal rate, BigDecimal base, BigDecimal amount) {

    /** As orders and invoices keep them. */
    public static JsonArray write(List<TaxShare> shares) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        shares.forEach(share -> array.add(Json.createObjectBuilder()
                .add("name", share.name())
                .add("treatment", share.treatment().name())
                .add("rate", share.rate().toPlainString())
                .add("base", share.base().toPlainString())
                .add("amount", share.amount().toPlainString())));
        return array.build();
    }

    /** The inverse of {@link #write}. */
    public static List<TaxShare> read(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(share -> new TaxShare(
                        share.getString("name"),
                        Treatment.valueOf(share.getString("treatment", Treatment.TAXED.name())),
                        new BigDecimal(share.getString("rate")),
                        new BigDecimal(share.getString("base")),
                        new BigDecimal(share.getString("amount"))))
                .toList();
    }
}
