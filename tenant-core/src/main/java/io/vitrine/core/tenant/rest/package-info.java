/**
 * From the host of a request to the business it concerns.
 */
@NullMarked
package io.vitrine.core.tenant.rest;

import org.jspecify.annotations.NullMarked;
