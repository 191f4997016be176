/**
 * The schemas of the platform and of every business, and the way they come to be.
 *
 * <p>Invariants: the platform's schema and the template of a business are built by Liquibase, one after the other, never
 * in parallel; a new business gets the same scripts in one transaction and the template's change log; every role's
 * rights are given by one database function, so that a table can never be open by oversight.
 */
@NullMarked
package io.vitrine.migrations;

import org.jspecify.annotations.NullMarked;
