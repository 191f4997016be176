/** Groups of customers over HTTP. */
@NullMarked
package io.vitrine.commerce.customer.rest;

import org.jspecify.annotations.NullMarked;
