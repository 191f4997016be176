/**
 * Stock: what is where, what of it is promised to orders, and every movement that made it so.
 *
 * <p>Invariants: a level's balance is the sum of its entries, and what it has promised is the sum of its reservations (a job
 * proves it every night); nothing is promised that is not there, so nothing is sold twice; entries never change; whoever
 * changes several levels locks them in the order of variant and location, so that nobody waits for each other in a circle.
 */
@NullMarked
package io.vitrine.commerce.inventory;

import org.jspecify.annotations.NullMarked;
