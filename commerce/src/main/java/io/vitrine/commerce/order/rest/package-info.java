/** Orders over HTTP. */
@NullMarked
package io.vitrine.commerce.order.rest;

import org.jspecify.annotations.NullMarked;
