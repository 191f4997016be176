/**
 * The embedded PostgreSQL and the migration, loaded apart from the server's libraries.
 *
 * <p>Invariants: what is committed is on disk (fsync and synchronous_commit are on); the database listens on the loopback
 * address only and asks every role, the superuser too, for its password; a database that outlived a killed process is
 * stopped before the next one starts.
 */
@NullMarked
package io.vitrine.launcher.database;

import org.jspecify.annotations.NullMarked;
