/**
 * Jobs over HTTP.
 */
@NullMarked
package io.vitrine.core.jobs.rest;

import org.jspecify.annotations.NullMarked;
