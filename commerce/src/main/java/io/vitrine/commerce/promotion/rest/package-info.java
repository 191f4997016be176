/** Promotions over HTTP. */
@NullMarked
package io.vitrine.commerce.promotion.rest;

import org.jspecify.annotations.NullMarked;
