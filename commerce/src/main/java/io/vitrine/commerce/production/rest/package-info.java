/** Production over HTTP. */
@NullMarked
package io.vitrine.commerce.production.rest;

import org.jspecify.annotations.NullMarked;
