package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxNumbers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * What was checked of a buyer's tax number when no tax was charged because of it.
 *
 * @param digits whether its check digits were looked at, besides its form
 */
public record NumberCheck(boolean digits, LocalDate on) {

    static NumberCheck of(String number, LocalDate on) {
        return new NumberCheck(TaxNumbers.digitsChecked(TaxNumbers.plain(number)), on);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("digits", digits)
                .add("on", on.toString())
                .build();
    }

    static NumberCheck read(JsonObject json) {
        return new NumberCheck(json.getBoolean("digits"), LocalDate.parse(json.getString("on")));
    }
}
