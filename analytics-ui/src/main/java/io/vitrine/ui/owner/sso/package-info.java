/** Single sign-on of the business's people: the provider, what it has to know, and a test of the connection. */
@NullMarked
package io.vitrine.ui.owner.sso;

import org.jspecify.annotations.NullMarked;
