package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Who sells in the demo, as invoices name it. Addresses and tax numbers are invented. */
final class Sellers {

    private Sellers() {}

    static JsonObject of(Business business) {
        return switch (business.slug()) {
            case "velduna" ->
                seller("Velduna Skin Supply (Pty) Ltd", "14 Kestrel Lane", "Johannesburg", "ZA", "4999999999", "za")
                        .add("pricesHoldTax", true)
                        .build();
            case "chaikatha" ->
                seller("Chaikatha Cafés Pvt Ltd", "7 Neem Avenue", "Bengaluru", "IN", "29AAAAA0000A1Z5", "in")
                        .add("region", "KA")
                        .add("pricesHoldTax", true)
                        .build();
            default ->
                seller("Suelas Marjal S.L.", "Camino del Marjal 3", "Elche", "ES", "ESB99999999", "es")
                        .add("pricesHoldTax", false)
                        .build();
        };
    }

    private static JsonObjectBuilder seller(
            String name, String street, String city, String country, String number, String pack) {
        return Json.createObjectBuilder()
                .add("legalName", name)
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("line1", street)
                                .add("city", city)
                                .add("country", country))
                .add("taxNumber", number)
                .add("taxPack", pack);
    }
}
