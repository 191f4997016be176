/** The outlook of a small business. */
@NullMarked
package io.vitrine.analytics.outlook;

import org.jspecify.annotations.NullMarked;
