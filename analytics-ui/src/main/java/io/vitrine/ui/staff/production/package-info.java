/** What is made here: the batches, and the page that enters one. Its lots are checked on the pages of lots. */
@NullMarked
package io.vitrine.ui.staff.production;

import org.jspecify.annotations.NullMarked;
