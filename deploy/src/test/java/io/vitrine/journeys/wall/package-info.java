/** The wall between two businesses, in the database and over HTTP, walked along its whole length. */
@NullMarked
package io.vitrine.journeys.wall;

import org.jspecify.annotations.NullMarked;
