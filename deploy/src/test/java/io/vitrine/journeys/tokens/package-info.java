/** Tokens, keys and clients on the running product, as thieves and forgers try them. */
@NullMarked
package io.vitrine.journeys.tokens;

import org.jspecify.annotations.NullMarked;
