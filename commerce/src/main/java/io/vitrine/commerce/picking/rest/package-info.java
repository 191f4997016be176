/** Pick lists over HTTP. */
@NullMarked
package io.vitrine.commerce.picking.rest;

import org.jspecify.annotations.NullMarked;
