/** The months of the books over HTTP. */
@NullMarked
package io.vitrine.commerce.period.rest;

import org.jspecify.annotations.NullMarked;
