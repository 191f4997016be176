/** Market baskets over HTTP. */
@NullMarked
package io.vitrine.analytics.basket.rest;

import org.jspecify.annotations.NullMarked;
