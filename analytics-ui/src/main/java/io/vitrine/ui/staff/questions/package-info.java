/** Questions from the contact page: what waits, and answering by mail. */
@NullMarked
package io.vitrine.ui.staff.questions;

import org.jspecify.annotations.NullMarked;
