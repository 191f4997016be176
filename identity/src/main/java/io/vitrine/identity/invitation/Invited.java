package io.vitrine.identity.invitation;

/**
 * What the holder of an invitation's link is shown.
 *
 * @param known whether the address has an account that keeps its password
 */
public record Invited(String business, String email, String role, String inviter, boolean known) {}
