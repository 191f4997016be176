/**
 * Starts everything with one command: the data directory, PostgreSQL inside it, the schema, the server, the demo.
 *
 * <p>Invariants: a data directory belongs to one process at a time; whatever stands in the way of a start is one clear
 * line and a non-zero exit, with the details in the log; running requests end before the server does, and the server ends
 * before the database. No secret is ever printed.
 *
 * <p>Liquibase, pgjdbc and the PostgreSQL binaries live in a class loader of their own ({@link
 * io.vitrine.launcher.DatabaseLibraries}): the application brings its own copies and must not see these.
 */
@NullMarked
package io.vitrine.launcher;

import org.jspecify.annotations.NullMarked;
