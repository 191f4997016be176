/** What people do in a browser, on a desk and on a phone. */
@NullMarked
package io.vitrine.journeys.browser;

import org.jspecify.annotations.NullMarked;
