/** Sign-up and verification over HTTP, on the platform's own host. */
@NullMarked
package io.vitrine.identity.signup.rest;

import org.jspecify.annotations.NullMarked;
