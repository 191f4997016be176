package io.vitrine.commerce.dunning;

/**
 * A reminder of the policy. The words {@code {number} {amount} {due} {days} {customer} {business}} stand for what they name.
 *
 * @param days after the due day, 1 to 365
 */
public record DunningStep(int days, String subject, String text) {}
