/** Steps of orders over HTTP. */
@NullMarked
package io.vitrine.commerce.processing.rest;

import org.jspecify.annotations.NullMarked;
