/**
 * The portal of auditors and stakeholders.
 *
 * <p>Invariants: every page says until when and how far one sees; every page that is opened is noted for the owners; what is
 * read comes through the grant's own views of the database, so that a page can show no more than was granted.
 */
@NullMarked
package io.vitrine.ui.audit;

import org.jspecify.annotations.NullMarked;
