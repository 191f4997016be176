/** Which addresses lie inside a network. */
@NullMarked
package io.vitrine.identity.perimeter;

import org.jspecify.annotations.NullMarked;
