package io.vitrine.ui.customer;

/**
 * What a customer sees of the own account.
 *
 * @param joined whether orders of this address belong to it
 */
public record DetailsPage(Frame frame, String number, String email, String since, boolean joined) {}
