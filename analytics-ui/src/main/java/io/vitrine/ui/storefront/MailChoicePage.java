package io.vitrine.ui.storefront;

/**
 * What somebody is told by mail beside what is necessary.
 *
 * @param path of this page
 * @param saved whether it was just changed
 */
public record MailChoicePage(Frame frame, String path, boolean news, boolean saved) {}
