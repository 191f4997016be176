/** The people of the business: who works here, invitations, roles and locations, letting go, and how owners part. */
@NullMarked
package io.vitrine.ui.owner.team;

import org.jspecify.annotations.NullMarked;
