/** The outlook over HTTP. */
@NullMarked
package io.vitrine.analytics.outlook.rest;

import org.jspecify.annotations.NullMarked;
