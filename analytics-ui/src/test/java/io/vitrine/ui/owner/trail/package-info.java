/** How the trail reads. */
@NullMarked
package io.vitrine.ui.owner.trail;

import org.jspecify.annotations.NullMarked;
