/** The register of OAuth clients over HTTP. */
@NullMarked
package io.vitrine.identity.client.rest;

import org.jspecify.annotations.NullMarked;
