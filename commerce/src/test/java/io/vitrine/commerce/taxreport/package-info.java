/** What tax reports must hold, on the real tables. */
@NullMarked
package io.vitrine.commerce.taxreport;

import org.jspecify.annotations.NullMarked;
