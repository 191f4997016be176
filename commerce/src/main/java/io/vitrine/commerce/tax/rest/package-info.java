/** The business as seller, over HTTP. */
@NullMarked
package io.vitrine.commerce.tax.rest;

import org.jspecify.annotations.NullMarked;
