/** The verifier, called from tests. */
@NullMarked
package io.vitrine.core.audit.verify;

import org.jspecify.annotations.NullMarked;
