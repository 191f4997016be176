/** Imports over HTTP. */
@NullMarked
package io.vitrine.commerce.imports.rest;

import org.jspecify.annotations.NullMarked;
