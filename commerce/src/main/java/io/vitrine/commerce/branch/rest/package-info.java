/** Branches over HTTP. */
@NullMarked
package io.vitrine.commerce.branch.rest;

import org.jspecify.annotations.NullMarked;
