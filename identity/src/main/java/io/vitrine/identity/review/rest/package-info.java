/** Access reviews over HTTP. */
@NullMarked
package io.vitrine.identity.review.rest;

import org.jspecify.annotations.NullMarked;
