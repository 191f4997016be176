/** Security settings of the business: what needs two people, and emergencies. */
@NullMarked
package io.vitrine.ui.owner.security;

import org.jspecify.annotations.NullMarked;
