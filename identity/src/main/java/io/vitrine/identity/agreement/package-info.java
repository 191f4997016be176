/**
 * Owners who agree that one of them may change less.
 *
 * <p>Invariants: all owners are equal until every one of them, the one concerned included, has agreed; nobody's sight is
 * part of it, nor the voice among owners; one owner at least keeps everything, and when the last such owner goes, all have
 * everything again; to be given something back takes the consent of one other owner only. An agreement is in force on the
 * next request.
 */
@NullMarked
package io.vitrine.identity.agreement;

import org.jspecify.annotations.NullMarked;
