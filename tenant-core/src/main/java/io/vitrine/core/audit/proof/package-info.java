/**
 * Trees of hashes over a trail, and what is signed about them. The sealer builds with these classes and the verifier
 * checks with them; they need the JDK only.
 *
 * <p>Invariants: leaves and nodes are hashed as RFC 9162 says (SHA-256, 0x00 before a leaf, 0x01 before a node); an event
 * is hashed as one line of JSON that has exactly one spelling; checkpoints are signed notes with Ed25519.
 */
@NullMarked
package io.vitrine.core.audit.proof;

import org.jspecify.annotations.NullMarked;
