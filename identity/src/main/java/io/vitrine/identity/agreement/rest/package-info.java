/** Agreements among owners over HTTP. */
@NullMarked
package io.vitrine.identity.agreement.rest;

import org.jspecify.annotations.NullMarked;
