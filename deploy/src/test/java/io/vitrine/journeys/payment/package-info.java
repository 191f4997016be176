/** Money in and out: payments, refunds, the ledger, and messages of gateways. */
@NullMarked
package io.vitrine.journeys.payment;

import org.jspecify.annotations.NullMarked;
