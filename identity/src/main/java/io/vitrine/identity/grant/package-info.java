/**
 * Grants: what auditors and stakeholders from outside may see of a business, from when until when.
 *
 * <p>Invariants: a grant always ends; it is given by two owners, or by one with notice to all others; who holds one reads
 * through a database role that sees the views of that grant and nothing else, so that it writes nothing, sees nothing beyond
 * the scope, and sees nothing at all after the end, whatever the application does; what was opened is kept for the owners.
 */
@NullMarked
package io.vitrine.identity.grant;

import org.jspecify.annotations.NullMarked;
