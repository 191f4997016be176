package io.vitrine.identity.sso;

/**
 * What a provider has said of a person, verified as to who said it, for whom, and when.
 *
 * @param name as the provider writes it, empty when it says none
 * @param email as the provider writes it, empty when it says none
 * @param secondFactor whether the provider says it has asked for more than one factor
 */
public record Assertion(
        String issuer, String subject, String name, String email, boolean emailVerified, boolean secondFactor) {}
