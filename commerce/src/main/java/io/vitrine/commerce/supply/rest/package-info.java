/** Suppliers and purchase orders over HTTP. */
@NullMarked
package io.vitrine.commerce.supply.rest;

import org.jspecify.annotations.NullMarked;
