package io.vitrine.ui.storefront;

import io.vitrine.ui.entrance.TextField;

/**
 * Where a guest asks for the own orders.
 *
 * @param notice why it was not done, or nothing
 * @param sent whether it was asked for
 */
public record FindOrderPage(Frame frame, TextField email, String notice, boolean sent) {}
