/** What happened in the business today. */
@NullMarked
package io.vitrine.ui.owner.today;

import org.jspecify.annotations.NullMarked;
