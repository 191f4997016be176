/** The caller's own account over HTTP. */
@NullMarked
package io.vitrine.identity.own.rest;

import org.jspecify.annotations.NullMarked;
