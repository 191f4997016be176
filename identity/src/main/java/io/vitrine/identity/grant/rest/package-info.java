/** Grants over HTTP. */
@NullMarked
package io.vitrine.identity.grant.rest;

import org.jspecify.annotations.NullMarked;
