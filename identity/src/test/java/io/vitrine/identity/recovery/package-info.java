/** Forgotten and changed passwords. */
@NullMarked
package io.vitrine.identity.recovery;

import org.jspecify.annotations.NullMarked;
