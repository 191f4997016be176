/** Single sign-on against a provider that says whatever a test wants. */
@NullMarked
package io.vitrine.identity.sso;

import org.jspecify.annotations.NullMarked;
