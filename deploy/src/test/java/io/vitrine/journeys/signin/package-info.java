/** Signing in and back in, and what attackers get. */
@NullMarked
package io.vitrine.journeys.signin;

import org.jspecify.annotations.NullMarked;
