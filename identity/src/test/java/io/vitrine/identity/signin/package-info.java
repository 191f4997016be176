/** What a person who signs in can rely on, and what a guesser meets. */
@NullMarked
package io.vitrine.identity.signin;

import org.jspecify.annotations.NullMarked;
