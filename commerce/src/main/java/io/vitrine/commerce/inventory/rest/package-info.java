/** Stock over HTTP. */
@NullMarked
package io.vitrine.commerce.inventory.rest;

import org.jspecify.annotations.NullMarked;
