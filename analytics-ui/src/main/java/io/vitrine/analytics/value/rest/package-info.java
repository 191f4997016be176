/** Registered and own figures over HTTP. */
@NullMarked
package io.vitrine.analytics.value.rest;

import org.jspecify.annotations.NullMarked;
