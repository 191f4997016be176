/** How long a browser stays signed in. */
@NullMarked
package io.vitrine.identity.session;

import org.jspecify.annotations.NullMarked;
