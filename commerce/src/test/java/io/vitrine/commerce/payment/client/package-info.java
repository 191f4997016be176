/** Servers that speak like gateways. */
@NullMarked
package io.vitrine.commerce.payment.client;

import org.jspecify.annotations.NullMarked;
