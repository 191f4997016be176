/** The shop's first page and how the shop presents itself, over HTTP. */
@NullMarked
package io.vitrine.commerce.content.rest;

import org.jspecify.annotations.NullMarked;
