/** Which addresses and passwords are accepted. */
@NullMarked
package io.vitrine.identity.account;

import org.jspecify.annotations.NullMarked;
