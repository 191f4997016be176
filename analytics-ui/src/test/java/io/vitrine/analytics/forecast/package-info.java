/** What is chosen, and how far it is off. */
@NullMarked
package io.vitrine.analytics.forecast;

import org.jspecify.annotations.NullMarked;
