/** Support access over HTTP: asked on the platform's host, decided on the business's. */
@NullMarked
package io.vitrine.identity.support.rest;

import org.jspecify.annotations.NullMarked;
