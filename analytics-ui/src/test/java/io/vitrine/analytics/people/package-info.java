/** What the tests of figures about customers share. */
@NullMarked
package io.vitrine.analytics.people;

import org.jspecify.annotations.NullMarked;
