/** Customers at the door of a business, and inside. */
@NullMarked
package io.vitrine.journeys.customers;

import org.jspecify.annotations.NullMarked;
