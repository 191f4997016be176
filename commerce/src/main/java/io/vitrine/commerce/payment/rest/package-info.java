/**
 * Payments, refunds and ways to pay over HTTP, and the door for messages of gateways.
 */
@NullMarked
package io.vitrine.commerce.payment.rest;

import org.jspecify.annotations.NullMarked;
