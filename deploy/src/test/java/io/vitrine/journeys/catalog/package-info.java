/** Products over HTTP, as the staff writes and visitors see them. */
@NullMarked
package io.vitrine.journeys.catalog;

import org.jspecify.annotations.NullMarked;
