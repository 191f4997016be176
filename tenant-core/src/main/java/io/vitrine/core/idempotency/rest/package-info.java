/**
 * Looking up what a key has led to.
 */
@NullMarked
package io.vitrine.core.idempotency.rest;

import org.jspecify.annotations.NullMarked;
