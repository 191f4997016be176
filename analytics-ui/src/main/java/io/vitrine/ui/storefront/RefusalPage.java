package io.vitrine.ui.storefront;

/**
 * What became of saying no to reminders.
 *
 * @param token of the mail
 * @param again whether it was taken back
 */
public record RefusalPage(Frame frame, String token, boolean again) {}
