package io.vitrine.identity.social;

import io.vitrine.core.problem.Checks;
import io.vitrine.identity.sso.SetUpProvider;
import java.util.Optional;

/**
 * What an owner says of a provider for customers; what does not fit is refused with 422.
 *
 * @param secret of the client; absent to keep the one that was given before
 */
public record NameProvider(String name, String issuer, String clientId, Optional<String> secret) {

    public static final int NAME = SetUpProvider.NAME;
    public static final int LONG = SetUpProvider.LONG;

    public NameProvider {
        name = name.strip();
        issuer = issuer.strip();
        clientId = clientId.strip();
        secret = secret.filter(text -> !text.isBlank());
        new Checks()
                .text(name, NAME, "name", "Name the provider as your customers know it, in at most 60 characters.")
                .that(
                        SetUpProvider.fits(issuer),
                        "issuer",
                        "Write the issuer's whole address, such as https://accounts.google.com.")
                .text(clientId, LONG, "clientId", "Copy the client id that the provider shows for Vitrine.")
                .that(
                        secret.filter(text -> text.length() > LONG).isEmpty(),
                        "clientSecret",
                        "Copy the client secret, at most 300 characters.")
                .raise();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "NameProvider " + issuer;
    }
}
