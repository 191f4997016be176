/** Tests of figures over HTTP. */
@NullMarked
package io.vitrine.analytics.rest;

import org.jspecify.annotations.NullMarked;
