package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.tax.Place;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of the checkout. The name is asked once, for the contact and for the parcel. */
record Typed(Map<String, String> fields) {

    static final List<String> FIELDS = List.of(
            "email",
            "name",
            "phone",
            "company",
            "taxNumber",
            "line1",
            "line2",
            "postalCode",
            "city",
            "region",
            "country",
            "delivery",
            "payment",
            "remind",
            "seen");

    static final Map<String, String> MISSING = Map.of(
            "email", "Write your e-mail address: the order belongs to it.",
            "name", "Write your name, as it stands at the door.",
            "line1", "Write street and house number; write s/n if there is none.",
            "city", "Write the city or town.",
            "postalCode", "Write the postcode; write 0 if there is none.",
            "country", "Choose the country.");

    static Typed sent(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(name -> fields.put(
                name, Optional.ofNullable(request.getParameter(name)).orElse("").strip()));
        fields.put(
                "language",
                Language.accepted(request.getHeader("Accept-Language")).code());
        return new Typed(fields);
    }

    /** What is known already, so that nobody types it again. */
    static Typed known(Cart cart, Optional<CustomerSession> customer, String country) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(name -> fields.put(name, ""));
        fields.put("country", country);
        customer.ifPresent(session -> {
            fields.put("email", session.account().email().value());
            fields.put("name", session.account().name());
        });
        cart.contact().ifPresent(contact -> {
            fields.put("email", contact.email());
            fields.put("name", contact.name());
            fields.put("phone", contact.phone().orElse(""));
            fields.put("company", contact.company().orElse(""));
            fields.put("taxNumber", contact.taxNumber().orElse(""));
        });
        cart.address().ifPresent(address -> {
            fields.put("line1", address.line1());
            fields.put("line2", address.line2().orElse(""));
            fields.put("postalCode", address.postalCode());
            fields.put("city", address.city());
            fields.put("region", address.region().orElse(""));
            fields.put("country", address.country());
        });
        cart.shippingOption().ifPresent(option -> fields.put("delivery", option));
        return new Typed(fields);
    }

    /** The same with these fields filled in; what is already written stays where nothing is known. */
    Typed with(Map<String, String> known) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.putAll(known);
        return new Typed(filled);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** @throws Problem 422 with the wrong fields */
    Contact contact() {
        return new Contact(get("email"), get("name"), some("phone"), some("company"), some("taxNumber")).entered();
    }

    /** @throws Problem 422 with the wrong fields */
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

    /** What the browser prefers to read. */
    Optional<Language> language() {
        return Language.find(get("language"));
    }

    /** What the tax number is for the tax on this page; a wrong one is refused when the order is sent. */
    Optional<String> taxNumber() {
        return some("taxNumber");
    }

    Place place() {
        return new Place(get("country"), some("region"));
    }

    /** The cure of each wrong field, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> found = new LinkedHashMap<>();
        note(found, this::contact);
        note(found, this::address);
        Map<String, String> sorted = new LinkedHashMap<>();
        FIELDS.stream()
                .filter(found::containsKey)
                .forEach(name -> sorted.put(
                        name,
                        say(
                                get(name).isEmpty()
                                        ? MISSING.getOrDefault(name, found.getOrDefault(name, ""))
                                        : found.getOrDefault(name, ""))));
        return sorted;
    }

    private static void note(Map<String, String> found, Runnable check) {
        try {
            check.run();
        } catch (Problem problem) {
            problem.errors().forEach(error -> found.putIfAbsent(error.field(), error.cure()));
        }
    }

    private Optional<String> some(String name) {
        return Optional.of(get(name)).filter(text -> !text.isEmpty());
    }
}
