/** The team, its roles and the permission table over HTTP. */
@NullMarked
package io.vitrine.identity.membership.rest;

import org.jspecify.annotations.NullMarked;
