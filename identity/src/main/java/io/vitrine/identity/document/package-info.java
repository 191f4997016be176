/**
 * Documents that a business shares with people from outside, in versions, and what those ask for.
 *
 * <p>Invariants: content is kept once, under its SHA-256, and never changed; a version is only added; whatever leaves for
 * somebody from outside says on each page or on a cover sheet who took it and when, and the trail keeps the fingerprint of
 * exactly those bytes; people from outside write nothing themselves: what they ask is written down for them.
 */
@NullMarked
package io.vitrine.identity.document;

import org.jspecify.annotations.NullMarked;
