package io.vitrine.ui.storefront;

import io.vitrine.ui.entrance.TextField;
import java.util.List;

/**
 * Where anybody asks the shop something.
 *
 * @param message what was typed
 * @param messageError the cure, or nothing
 * @param notice why it was not sent, or nothing
 * @param sent whether it was
 */
public record ContactPage(
        Frame frame, List<TextField> fields, String message, String messageError, String notice, boolean sent) {

    public ContactPage {
        fields = List.copyOf(fields);
    }
}
