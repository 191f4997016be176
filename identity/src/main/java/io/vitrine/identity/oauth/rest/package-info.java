/** OAuth 2.0 over HTTP: the addresses and errors that its specifications prescribe. */
@NullMarked
package io.vitrine.identity.oauth.rest;

import org.jspecify.annotations.NullMarked;
