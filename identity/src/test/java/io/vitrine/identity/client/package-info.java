/** What a client may be. */
@NullMarked
package io.vitrine.identity.client;

import org.jspecify.annotations.NullMarked;
