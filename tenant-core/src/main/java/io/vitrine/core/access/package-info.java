/**
 * Who is calling, for which business, and what the caller may do.
 *
 * <p>Invariants: the business comes from the verified host, never from a header or body; a thread works for at most one
 * call at a time; one permission table guards every endpoint and every view.
 */
@NullMarked
package io.vitrine.core.access;

import org.jspecify.annotations.NullMarked;
