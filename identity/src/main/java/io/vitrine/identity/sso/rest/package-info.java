/** Single sign-on over HTTP. */
@NullMarked
package io.vitrine.identity.sso.rest;

import org.jspecify.annotations.NullMarked;
