/**
 * Locations over HTTP.
 */
@NullMarked
package io.vitrine.core.location.rest;

import org.jspecify.annotations.NullMarked;
