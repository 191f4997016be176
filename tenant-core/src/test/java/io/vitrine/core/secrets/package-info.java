/** Secrets in tests. */
@NullMarked
package io.vitrine.core.secrets;

import org.jspecify.annotations.NullMarked;
