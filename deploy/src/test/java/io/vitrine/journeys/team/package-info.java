/** Who may do what in a business, and that nobody alone controls it: the team, its owners, the rule of two people. */
@NullMarked
package io.vitrine.journeys.team;

import org.jspecify.annotations.NullMarked;
