package io.vitrine.journeys.wall;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations for people who have not signed in, or need not. */
final class PublicOperations {

    /** On the way in. */
    private static final Set<String> ENTRANCE = Set.of(
            "POST /api/tenants",
            "POST /api/tenants/verification",
            "POST /api/tenants/verification/resend",
            "POST /api/team/invitations/acceptance",
            "POST /api/auth/login",
            "POST /api/auth/password-reset",
            "POST /api/auth/password-reset/confirmation",
            "POST /api/auth/unlock",
            "POST /api/auth/refresh",
            "POST /api/auth/logout",
            "POST /api/operator/login",
            "POST /api/operator/logout",
            "POST /api/operator/acceptance",
            "POST /api/grant-acceptance");

    /** In the shop. */
    private static final Set<String> SHOP = Set.of(
            "GET /api/products",
            "GET /api/products/{product}",
            "GET /api/collections",
            "GET /api/storefront/blocks",
            "GET /api/storefront/settings",
            "GET /api/branches",
            "POST /api/carts",
            "GET /api/carts/{cart}",
            "POST /api/carts/{cart}/lines",
            "PATCH /api/carts/{cart}/lines/{line}",
            "DELETE /api/carts/{cart}/lines/{line}",
            "PUT /api/carts/{cart}/contact",
            "PUT /api/carts/{cart}/address",
            "GET /api/carts/{cart}/shipping-options",
            "PUT /api/carts/{cart}/shipping",
            "PUT /api/carts/{cart}/coupon",
            "DELETE /api/carts/{cart}/coupon",
            "POST /api/carts/{cart}/checkout",
            "DELETE /api/carts/{cart}/checkout",
            "POST /api/carts/{cart}/contact-proof",
            "PUT /api/carts/{cart}/reminder",
            "DELETE /api/carts/{cart}/reminder",
            "POST /api/reminder-refusals",
            "POST /api/carts/{cart}/contact-proof/confirmation",
            "POST /api/payment-webhooks/{gateway}",
            "POST /api/carrier-webhooks/{carrier}");

    static final Set<String> ALL =
            Stream.of(ENTRANCE, SHOP).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private PublicOperations() {}
}
