/** Own figures over HTTP. */
@NullMarked
package io.vitrine.analytics.custom.rest;

import org.jspecify.annotations.NullMarked;
