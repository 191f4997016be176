/**
 * What keys and clients have in common: scopes.
 *
 * <p>Invariants: a scope is the code of a permission; a program holds a scope only while the person who answers for it holds
 * the permission; what gives or takes access is never a scope, so that a stolen secret cannot make itself at home.
 */
@NullMarked
package io.vitrine.identity.program;

import org.jspecify.annotations.NullMarked;
