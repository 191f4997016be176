/**
 * Refusals and failures as {@code application/problem+json}; no stack trace, SQL or version leaves the server.
 */
@NullMarked
package io.vitrine.core.problem.rest;

import org.jspecify.annotations.NullMarked;
