/** The trail in tests. */
@NullMarked
package io.vitrine.core.audit;

import org.jspecify.annotations.NullMarked;
