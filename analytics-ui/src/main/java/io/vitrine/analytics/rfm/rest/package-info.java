/** Groups of customers over HTTP. */
@NullMarked
package io.vitrine.analytics.rfm.rest;

import org.jspecify.annotations.NullMarked;
