/** Invitations over HTTP. */
@NullMarked
package io.vitrine.identity.invitation.rest;

import org.jspecify.annotations.NullMarked;
