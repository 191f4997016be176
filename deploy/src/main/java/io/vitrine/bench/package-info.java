/**
 * Measures what the product does on this machine: a client of its API with a server of its own, beside what the database
 * does alone.
 *
 * <p>Invariants: everything that is compared runs in the same run; an answer that is not the expected one fails the run; what
 * was answered is compared with what is stored; server, database and files are gone at the end, however it comes.
 */
@NullMarked
package io.vitrine.bench;

import org.jspecify.annotations.NullMarked;
