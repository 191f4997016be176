package io.vitrine.commerce.notification;

import io.vitrine.commerce.letter.Wording;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** Where an order goes, as it was written down. */
record Destination(JsonObject address) {

    List<String> lines(Wording words) {
        return Stream.of(
                        address.getString("name", ""),
                        address.getString("line1", ""),
                        address.getString("line2", ""),
                        (address.getString("postalCode", "") + " " + address.getString("city", "")).strip(),
                        address.getString("region", ""),
                        words.country(address.getString("country", "")))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
