/** What the rules call unusual. */
@NullMarked
package io.vitrine.identity.oversight;

import org.jspecify.annotations.NullMarked;
