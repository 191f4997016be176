/** Where requests come from. */
@NullMarked
package io.vitrine.core.network;

import org.jspecify.annotations.NullMarked;
