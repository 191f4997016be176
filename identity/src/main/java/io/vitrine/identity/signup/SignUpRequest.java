package io.vitrine.identity.signup;

import java.util.Optional;

/**
 * What somebody wrote to sign a business up, as written; {@link SignUp#register} says what does not fit.
 *
 * @param slug wanted address; when absent one is made from the name
 * @param country ISO 3166 code of two letters
 * @param currency ISO 4217 code; when absent the country's
 * @param timeZone name in the time zone database; when absent the country's, if it has one only
 */
public record SignUpRequest(
        String name,
        Optional<String> slug,
        String country,
        Optional<String> currency,
        Optional<String> timeZone,
        Owner owner) {

    /** The person who signs up. */
    public record Owner(String name, String email, String password) {

        @Override
        public String toString() {
            return "Owner";
        }
    }

    public SignUpRequest {
        slug = slug.filter(text -> !text.isBlank());
        currency = currency.filter(text -> !text.isBlank());
        timeZone = timeZone.filter(text -> !text.isBlank());
    }
}
