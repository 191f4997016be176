/** What the business shares with people from outside, and what those ask for. */
@NullMarked
package io.vitrine.ui.owner.documents;

import org.jspecify.annotations.NullMarked;
