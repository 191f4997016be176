/** Forgotten passwords and locked sign-ins over HTTP, on a business's host. */
@NullMarked
package io.vitrine.identity.recovery.rest;

import org.jspecify.annotations.NullMarked;
