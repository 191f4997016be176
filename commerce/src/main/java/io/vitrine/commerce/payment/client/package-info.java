/**
 * Asks gateways over HTTP: time-outs, retries of what may be repeated, and nothing of what was said in logs.
 */
@NullMarked
package io.vitrine.commerce.payment.client;

import org.jspecify.annotations.NullMarked;
