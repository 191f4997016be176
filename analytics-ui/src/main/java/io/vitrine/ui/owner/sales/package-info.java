/** How sales went over time, and what, where and through which channel the business sold. */
@NullMarked
package io.vitrine.ui.owner.sales;

import org.jspecify.annotations.NullMarked;
