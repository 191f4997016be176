/** Files of orders, as large as they come, through the real server. */
@NullMarked
package io.vitrine.journeys.imports;

import org.jspecify.annotations.NullMarked;
