/** The retention of the trail over HTTP. */
@NullMarked
package io.vitrine.core.audit.retention.rest;

import org.jspecify.annotations.NullMarked;
