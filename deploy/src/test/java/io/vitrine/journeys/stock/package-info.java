/** Stock, as those who keep it meet it over HTTP. */
@NullMarked
package io.vitrine.journeys.stock;

import org.jspecify.annotations.NullMarked;
