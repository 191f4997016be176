/** Discrepancy cases as owners see them: what is doubted, what was kept, what was said, how it ended. */
@NullMarked
package io.vitrine.ui.owner.cases;

import org.jspecify.annotations.NullMarked;
