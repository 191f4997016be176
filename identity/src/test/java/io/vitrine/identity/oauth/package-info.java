/** OAuth as clients and thieves try it. */
@NullMarked
package io.vitrine.identity.oauth;

import org.jspecify.annotations.NullMarked;
