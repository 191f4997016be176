package io.vitrine.ui.storefront;

import io.vitrine.commerce.addressbook.AddressBook;
import io.vitrine.commerce.addressbook.Profile;
import io.vitrine.commerce.addressbook.SavedAddress;
import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of whoever stands at the checkout: of a signed-in customer what the address book says, of a guest nothing. */
@ApplicationScoped
class Shopper {

    @Inject
    AddressBook book;

    /** The fields of contact and address that the customer has said before. */
    Map<String, String> known() {
        if (!signedIn()) {
            return Map.of();
        }
        Map<String, String> known = new HashMap<>();
        Profile profile = book.profile();
        profile.phone().ifPresent(text -> known.put("phone", text));
        profile.company().ifPresent(text -> known.put("company", text));
        profile.taxNumber().ifPresent(text -> known.put("taxNumber", text));
        book.addresses().stream()
                .filter(SavedAddress::chosen)
                .findFirst()
                .ifPresent(saved -> known.putAll(fields(saved.address())));
        return known;
    }

    /** The fields of an address of the customer's own. */
    Map<String, String> address(String id) {
        return signedIn()
                ? SavedAddress.Id.parse(id)
                        .map(known -> fields(book.find(known).address()))
                        .orElse(Map.of())
                : Map.of();
    }

    /** The addresses to choose from. */
    List<TillPage.Saved> saved(Typed typed) {
        return signedIn()
                ? book.addresses().stream().map(saved -> saved(saved, typed)).toList()
                : List.of();
    }

    private static TillPage.Saved saved(SavedAddress saved, Typed typed) {
        boolean filled = fields(saved.address()).entrySet().stream()
                .allMatch(field -> typed.get(field.getKey()).equals(field.getValue()));
        return new TillPage.Saved(
                saved.id().toString(),
                saved.kind().label(),
                OrderPages.address(CartJson.write(saved.address())),
                filled);
    }

    private static Map<String, String> fields(Address address) {
        return Map.of(
                "name", address.name(),
                "line1", address.line1(),
                "line2", address.line2().orElse(""),
                "postalCode", address.postalCode(),
                "city", address.city(),
                "region", address.region().orElse(""),
                "country", address.country());
    }

    private static boolean signedIn() {
        return CurrentCall.require().actor().kind() == Actor.Kind.CUSTOMER;
    }
}
