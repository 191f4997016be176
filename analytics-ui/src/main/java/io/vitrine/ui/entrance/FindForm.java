package io.vitrine.ui.entrance;

import java.util.Map;

/**
 * Where a person on the platform's host says which business to sign in at.
 *
 * @param address sign-in page of the business that was named, or nothing
 * @param host the business's host, for the words of the link
 */
public record FindForm(String typed, String error, String address, String host, String addressSuffix) {

    private static final int SLUG = 40;

    public TextField business() {
        return TextField.of("business", "Address of the business", "text", "off", SLUG)
                .help("The part before " + addressSuffix)
                .typed(typed)
                .judged(error.isEmpty() ? Map.of() : Map.of("business", error));
    }
}
