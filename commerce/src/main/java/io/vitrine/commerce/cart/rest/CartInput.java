package io.vitrine.commerce.cart.rest;

import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.letter.Language;
import io.vitrine.core.problem.rest.JsonBody;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contact and address as they are sent. */
final class CartInput {

    private CartInput() {}

    static Contact contact(JsonBody body) {
        return new Contact(
                body.text("email").strip(),
                body.text("name").strip(),
                filled(body, "phone"),
                filled(body, "company"),
                filled(body, "taxNumber"));
    }

    static Address address(JsonBody body) {
        return new Address(
                body.text("name").strip(),
                body.text("line1").strip(),
                filled(body, "line2"),
                body.text("city").strip(),
                filled(body, "region"),
                body.text("postalCode").strip(),
                body.text("country").strip());
    }

    /** What was asked for, or what the browser prefers; nothing where neither says. */
    static Optional<Language> language(JsonBody body, @Nullable String accepted) {
        return body.optional("language")
                .map(code -> Language.find(code).orElseThrow(() -> body.wrong("language", "Use en or es.")))
                .or(() -> Optional.ofNullable(accepted).map(Language::accepted));
    }

    private static Optional<String> filled(JsonBody body, String field) {
        return body.optional(field).map(String::strip).filter(text -> !text.isEmpty());
    }
}
