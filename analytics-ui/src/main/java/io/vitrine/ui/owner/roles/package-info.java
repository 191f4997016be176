/** Roles: what each allows, the business's own ones, and the portal seen as somebody with another role sees it. */
@NullMarked
package io.vitrine.ui.owner.roles;

import org.jspecify.annotations.NullMarked;
