package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.SellerAddress;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer as a document keeps it; the address is where the goods went, which decides on the tax.
 *
 * @param checked what was checked of the tax number, where the tax depends on it
 */
public record BilledTo(
        String name,
        Optional<String> company,
        Optional<String> email,
        Optional<String> taxNumber,
        SellerAddress address,
        Optional<NumberCheck> checked) {

    private static final String CHECKED = "taxNumberChecked";

    /** From what an order knows of its buyer. */
    public static BilledTo of(JsonObject contact, JsonObject address) {
        return new BilledTo(
                text(contact, "name").or(() -> text(address, "name")).orElse(""),
                text(contact, "company").or(() -> text(address, "company")),
                text(contact, "email"),
                text(contact, "taxNumber"),
                SellerAddress.read(address),
                Optional.ofNullable(contact.getJsonObject(CHECKED)).map(NumberCheck::read));
    }

    /** Somebody of whom only the name is known. */
    public static BilledTo named(String name, String country) {
        return new BilledTo(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SellerAddress.of(country),
                Optional.empty());
    }

    /** The same buyer, whose tax number was checked this day since the tax depends on it. */
    BilledTo checked(LocalDate on) {
        return new BilledTo(
                name, company, email, taxNumber, address, taxNumber.map(number -> NumberCheck.of(number, on)));
    }

    /** The company, or the person where there is none. */
    public String title() {
        return company.orElse(name);
    }

    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", name);
        company.ifPresent(text -> json.add("company", text));
        email.ifPresent(text -> json.add("email", text));
        taxNumber.ifPresent(text -> json.add("taxNumber", text));
        checked.ifPresent(check -> json.add(CHECKED, check.json()));
        return json.add("address", address.json()).build();
    }

    public static BilledTo read(JsonObject json) {
        return of(json, json.getJsonObject("address"));
    }

    private static Optional<String> text(JsonObject json, String field) {
        return Optional.ofNullable(json.getString(field, null)).filter(text -> !text.isBlank());
    }
}
