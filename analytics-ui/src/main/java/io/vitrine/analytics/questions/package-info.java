/** Owners hear of questions from the contact page. */
@NullMarked
package io.vitrine.analytics.questions;

import org.jspecify.annotations.NullMarked;
