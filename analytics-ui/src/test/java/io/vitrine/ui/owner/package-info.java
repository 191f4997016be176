/** What the addresses of the owner's pages hold. */
@NullMarked
package io.vitrine.ui.owner;

import org.jspecify.annotations.NullMarked;
