/** Shipping rates, carriers, labels and the door for messages of carriers over HTTP. */
@NullMarked
package io.vitrine.commerce.fulfilment.rest;

import org.jspecify.annotations.NullMarked;
