/**
 * Tests of seal.
 */
@org.jspecify.annotations.NullMarked
package io.vitrine.core.audit.seal;
