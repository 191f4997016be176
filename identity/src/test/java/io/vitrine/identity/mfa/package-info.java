/** Second factors. */
@NullMarked
package io.vitrine.identity.mfa;

import org.jspecify.annotations.NullMarked;
