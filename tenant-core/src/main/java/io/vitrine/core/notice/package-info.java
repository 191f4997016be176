/**
 * What all owners of a business are told by mail, by whichever feature it concerns. Whoever keeps the members writes the mails.
 *
 * <p>Invariant: a notice is published with what it tells of, in one transaction.
 */
@NullMarked
package io.vitrine.core.notice;

import org.jspecify.annotations.NullMarked;
