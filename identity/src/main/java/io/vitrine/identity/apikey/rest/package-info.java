/** API keys over HTTP. */
@NullMarked
package io.vitrine.identity.apikey.rest;

import org.jspecify.annotations.NullMarked;
