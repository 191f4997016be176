package io.vitrine.identity.mfa;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret that waits to be put into an app and confirmed by a code.
 *
 * @param secret in base 32, for typing
 * @param uri the same for scanning, as apps read it
 */
public record TotpProposal(String secret, String uri) {

    private static final String ISSUER = "Vitrine";

    static TotpProposal of(byte[] secret, String account) {
        String text = Base32.of(secret);
        return new TotpProposal(
                text,
                "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(account) + "?secret=" + text + "&issuer="
                        + encoded(ISSUER) + "&algorithm=SHA1&digits=6&period=30");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpProposal";
    }
}
