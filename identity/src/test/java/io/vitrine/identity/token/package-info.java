/** What a program with a token can rely on, and what a forger meets. */
@NullMarked
package io.vitrine.identity.token;

import org.jspecify.annotations.NullMarked;
