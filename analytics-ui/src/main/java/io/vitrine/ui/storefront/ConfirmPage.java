package io.vitrine.ui.storefront;

import io.vitrine.ui.entrance.TextField;
import java.util.Optional;

/**
 * A guest shows that an address is theirs.
 *
 * @param lead what was mailed and where to, or what the link is for
 * @param action where the form is sent
 * @param link that was followed, or nothing
 * @param code where the mailed code is written; absent for a link
 * @param notice why it was not done, or nothing
 * @param done whether there is nothing left to do here
 */
public record ConfirmPage(
        Frame frame,
        String heading,
        String lead,
        String action,
        String link,
        Optional<TextField> code,
        String notice,
        boolean done) {}
