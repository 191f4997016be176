package io.vitrine.commerce.tax.rest;

import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The seller as JSON. */
final class SellerJson {

    private SellerJson() {}

    static Seller read(JsonBody body, LocalDate today) {
        JsonBody address = body.object("address");
        return new Seller(
                day(body, today),
                body.text("legalName").strip(),
                new SellerAddress(
                        text(address, "line1"),
                        text(address, "line2"),
                        text(address, "city"),
                        text(address, "region"),
                        text(address, "postalCode"),
                        address.text("country")),
                text(body, "taxNumber"),
                body.text("taxPack"),
                text(body, "region"),
                body.flag("pricesHoldTax"));
    }

    static JsonObject write(Seller seller) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("validFrom", seller.validFrom().toString())
                .add("legalName", seller.legalName())
                .add("address", seller.address().json());
        seller.taxNumber().ifPresent(number -> json.add("taxNumber", number));
        json.add("taxPack", seller.taxPack());
        seller.region().ifPresent(region -> json.add("region", region));
        return json.add("pricesHoldTax", seller.pricesHoldTax()).build();
    }

    private static Optional<String> text(JsonBody body, String field) {
        return body.optional(field).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static LocalDate day(JsonBody body, LocalDate today) {
        try {
            return body.optional("validFrom").map(LocalDate::parse).orElse(today);
        } catch (DateTimeException e) {
            throw body.wrong("validFrom", "Write a day such as 2026-12-31.");
        }
    }
}
