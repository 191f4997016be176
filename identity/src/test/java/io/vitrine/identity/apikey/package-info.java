/** Keys as programs and people meet them. */
@NullMarked
package io.vitrine.identity.apikey;

import org.jspecify.annotations.NullMarked;
