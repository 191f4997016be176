/** What the public pages let in. */
@NullMarked
package io.vitrine.ui.entrance;

import org.jspecify.annotations.NullMarked;
