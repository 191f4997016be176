/** Documents on paper over HTTP. */
@NullMarked
package io.vitrine.commerce.printing.rest;

import org.jspecify.annotations.NullMarked;
