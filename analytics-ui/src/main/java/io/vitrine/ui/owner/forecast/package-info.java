/** The days to come: what is expected, how far it may be off, and how good such words were so far. */
@NullMarked
package io.vitrine.ui.owner.forecast;

import org.jspecify.annotations.NullMarked;
