/** The outbox in tests. */
@NullMarked
package io.vitrine.core.outbox;

import org.jspecify.annotations.NullMarked;
