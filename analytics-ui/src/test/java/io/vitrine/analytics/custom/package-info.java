/** Own figures. */
@NullMarked
package io.vitrine.analytics.custom;

import org.jspecify.annotations.NullMarked;
