/**
 * Where requests come from.
 *
 * <p>Invariant: what a request says about its own origin counts only as far as trusted proxies added it.
 */
@NullMarked
package io.vitrine.core.network;

import org.jspecify.annotations.NullMarked;
