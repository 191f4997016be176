/** Money received by hand, over HTTP. */
@NullMarked
package io.vitrine.commerce.receiving.rest;

import org.jspecify.annotations.NullMarked;
