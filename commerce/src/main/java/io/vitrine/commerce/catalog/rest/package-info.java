/** Products, their pictures and collections over HTTP. What is on sale is public and may be kept for a short while. */
@NullMarked
package io.vitrine.commerce.catalog.rest;

import org.jspecify.annotations.NullMarked;
