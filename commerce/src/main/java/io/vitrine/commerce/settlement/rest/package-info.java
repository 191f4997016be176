/** Settlement files over HTTP. */
@NullMarked
package io.vitrine.commerce.settlement.rest;

import org.jspecify.annotations.NullMarked;
