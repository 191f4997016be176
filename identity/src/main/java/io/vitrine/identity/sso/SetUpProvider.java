package io.vitrine.identity.sso;

import io.vitrine.core.problem.Checks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an owner says of the provider; what does not fit is refused with 422.
 *
 * @param secret of the client; absent to keep the one that was given before
 */
public record SetUpProvider(
        String name,
        String issuer,
        String clientId,
        Optional<String> secret,
        List<String> domains,
        boolean required,
        boolean trustsFactor) {

    public static final int NAME = 60;
    public static final int LONG = 300;
    private static final int DOMAINS = 50;
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public SetUpProvider {
        name = name.strip();
        issuer = issuer.strip();
        clientId = clientId.strip();
        secret = secret.filter(text -> !text.isBlank());
        domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
        new Checks()
                .text(name, NAME, "name", "Name the provider as your people know it, in at most 60 characters.")
                .that(fits(issuer), "issuer", "Write the issuer's whole address, such as https://login.example.com.")
                .text(clientId, LONG, "clientId", "Copy the client id that the provider shows for Vitrine.")
                .that(
                        secret.filter(text -> text.length() > LONG).isEmpty(),
                        "clientSecret",
                        "Copy the client secret, at most 300 characters.")
                .that(
                        !domains.isEmpty()
                                && domains.size() <= DOMAINS
                                && domains.stream()
                                        .allMatch(
                                                domain -> DOMAIN.matcher(domain).matches()),
                        "domains",
                        "Write 1 to 50 domains of your people's e-mail addresses, such as example.com.")
                .raise();
    }

    /** Which address it may be: absolute, without query, fragment and name of a user. Where it leads is looked at later. */
    public static boolean fits(String issuer) {
        try {
            URI uri = new URI(issuer);
            return issuer.length() <= LONG
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SetUpProvider " + issuer;
    }
}
