/** Rules about handing out rights, and about how many owners it takes. */
@NullMarked
package io.vitrine.identity.membership;

import org.jspecify.annotations.NullMarked;
