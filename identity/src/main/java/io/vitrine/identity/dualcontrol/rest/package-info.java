/** The rule of two people over HTTP. */
@NullMarked
package io.vitrine.identity.dualcontrol.rest;

import org.jspecify.annotations.NullMarked;
