/** The operator console over HTTP, on the platform's own host only. */
@NullMarked
package io.vitrine.identity.operator.rest;

import org.jspecify.annotations.NullMarked;
