package io.vitrine.ui.customer.profile;

import io.vitrine.commerce.addressbook.AddressKind;
import io.vitrine.commerce.addressbook.SavedAddress;
import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.ui.entrance.TextField;
import io.vitrine.ui.storefront.Countries;
import io.vitrine.ui.storefront.Listing;
import io.vitrine.ui.storefront.OrderPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of an address. */
record TypedAddress(Map<String, String> values) {

    private static final List<String> NAMES =
            List.of("id", "kind", "name", "line1", "line2", "postalCode", "city", "region", "country", "chosen");

    static TypedAddress sent(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(
                name, Optional.ofNullable(request.getParameter(name)).orElse("").strip()));
        return new TypedAddress(values);
    }

    static TypedAddress empty(String customer, String country) {
        return new TypedAddress(Map.of("name", customer, "country", country));
    }

    static TypedAddress of(SavedAddress saved) {
        Map<String, String> values = new LinkedHashMap<>();
        Address address = saved.address();
        values.put("id", saved.id().toString());
        values.put("kind", saved.kind().name());
        values.put("name", address.name());
        values.put("line1", address.line1());
        values.put("line2", address.line2().orElse(""));
        values.put("postalCode", address.postalCode());
        values.put("city", address.city());
        values.put("region", address.region().orElse(""));
        values.put("country", address.country());
        values.put("chosen", saved.chosen() ? "yes" : "");
        return new TypedAddress(values);
    }

    static AddressesView.Row row(SavedAddress saved) {
        return new AddressesView.Row(
                saved.id().toString(),
                saved.kind().label(),
                OrderPages.address(CartJson.write(saved.address())),
                saved.chosen());
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** @throws io.vitrine.core.problem.Problem 422 with the wrong fields */
    Address address() {
        return new Address(
                get("name"),
                get("line1"),
                some("line2"),
                get("city"),
                some("region"),
                get("postalCode"),
                get("country"));
    }

    List<TextField> fields(Map<String, String> errors) {
        return List.of(
                field("name", "Name", "name", 200, errors),
                field("line1", "Street and number", "address-line1", 200, errors),
                field("line2", "Flat, floor or company", "address-line2", 200, errors)
                        .optional(),
                field("postalCode", "Postcode", "postal-code", 16, errors),
                field("city", "City", "address-level2", 120, errors),
                field("region", "State or province", "address-level1", 120, errors)
                        .optional());
    }

    List<Listing.Choice> kinds() {
        return Arrays.stream(AddressKind.values())
                .map(kind -> new Listing.Choice(
                        kind.name(), kind.label(), "", kind.name().equals(get("kind"))))
                .toList();
    }

    List<Listing.Choice> countries() {
        return Countries.of(get("country"));
    }

    private TextField field(String id, String label, String autocomplete, int most, Map<String, String> errors) {
        return TextField.of(id, label, "text", autocomplete, most)
                .typed(get(id))
                .judged(errors);
    }

    private Optional<String> some(String name) {
        return Optional.of(get(name)).filter(text -> !text.isEmpty());
    }
}
