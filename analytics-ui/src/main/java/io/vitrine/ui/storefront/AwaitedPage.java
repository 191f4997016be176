package io.vitrine.ui.storefront;

/**
 * Where a payment stands that was begun elsewhere.
 *
 * @param lead what happens next
 * @param goOn address that leads to the gateway, or nothing
 * @param goOnLabel what stands on it
 * @param stop address that calls the payment off, or nothing
 * @param back address of the cart, or nothing
 */
public record AwaitedPage(
        Frame frame,
        String heading,
        String lead,
        String number,
        String total,
        String goOn,
        String goOnLabel,
        String stop,
        String back) {}
