package io.vitrine.identity.account;

/**
 * Whom a message about an account goes to.
 *
 * @param confirmed whether the mailbox has been confirmed before
 */
public record Addressee(EmailAddress email, String name, boolean confirmed) {}
