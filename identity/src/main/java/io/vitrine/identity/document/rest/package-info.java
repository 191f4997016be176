/** Documents and evidence requests over HTTP. */
@NullMarked
package io.vitrine.identity.document.rest;

import org.jspecify.annotations.NullMarked;
