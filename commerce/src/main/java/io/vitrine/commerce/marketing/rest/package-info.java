/** Reminders of carts over HTTP. */
@NullMarked
package io.vitrine.commerce.marketing.rest;

import org.jspecify.annotations.NullMarked;
