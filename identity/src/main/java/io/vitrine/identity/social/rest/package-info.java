/** The providers that customers sign in with, over HTTP. */
@NullMarked
package io.vitrine.identity.social.rest;

import org.jspecify.annotations.NullMarked;
