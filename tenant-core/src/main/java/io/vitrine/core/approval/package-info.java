/**
 * Critical actions: commands that one person alone may not carry out. A feature describes its command as a
 * {@link CriticalAction} and asks for it through {@link SecondPerson}; who the second person is, and whether one is
 * needed, is decided elsewhere.
 *
 * <p>Invariants: a command is data, checked when it is asked for and again when it is approved; it is carried out as its
 * author, at most once, and never approved by its author.
 */
@NullMarked
package io.vitrine.core.approval;

import org.jspecify.annotations.NullMarked;
