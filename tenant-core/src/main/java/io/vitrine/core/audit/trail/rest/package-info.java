/**
 * The trail, its checkpoints and its evidence over HTTP.
 */
@NullMarked
package io.vitrine.core.audit.trail.rest;

import org.jspecify.annotations.NullMarked;
