/**
 * Refusals that people and programs understand: RFC 9457 problem details, a sentence for the one, a code for the other.
 */
@NullMarked
package io.vitrine.core.problem;

import org.jspecify.annotations.NullMarked;
