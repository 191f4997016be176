/**
 * EasyPost, through which parcels go with DHL, FedEx, UPS, USPS and others: rates, labels and signed events over its own HTTP API.
 */
@NullMarked
package io.vitrine.commerce.fulfilment.easypost;

import org.jspecify.annotations.NullMarked;
