/** What stands on paper. */
@NullMarked
package io.vitrine.commerce.printing;

import org.jspecify.annotations.NullMarked;
