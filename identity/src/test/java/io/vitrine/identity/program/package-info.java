/** Scopes. */
@NullMarked
package io.vitrine.identity.program;

import org.jspecify.annotations.NullMarked;
