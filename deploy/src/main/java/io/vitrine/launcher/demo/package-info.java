/**
 * Three invented businesses with generated orders, made through the public HTTP interface like anybody's.
 *
 * <p>Invariants: what a day holds depends on the business and the day alone, so that every start makes the same orders and
 * a later start adds only what is missing; nothing lies in the future; no person or company exists.
 */
@NullMarked
package io.vitrine.launcher.demo;

import org.jspecify.annotations.NullMarked;
