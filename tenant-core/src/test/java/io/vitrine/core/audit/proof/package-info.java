/**
 * Tests of proof.
 */
@org.jspecify.annotations.NullMarked
package io.vitrine.core.audit.proof;
