/** Access reviews: whose access is confirmed, whose is revoked, and how often that is looked at. */
@NullMarked
package io.vitrine.ui.owner.reviews;

import org.jspecify.annotations.NullMarked;
