/**
 * Who from outside may look in: auditors and stakeholders with their grants, operators of the platform with a consent.
 */
@NullMarked
package io.vitrine.ui.owner.access;

import org.jspecify.annotations.NullMarked;
