/**
 * The frame around every portal: bar, side navigation, sheet, theme, and what a person sees when a page is missing or
 * fails.
 *
 * <p>Invariants: a portal opens only for a person who has signed in and whose role holds the view's permission; the call
 * that a screen was opened with travels along to whatever renews the screen later.
 */
@NullMarked
package io.vitrine.ui.shell;

import org.jspecify.annotations.NullMarked;
