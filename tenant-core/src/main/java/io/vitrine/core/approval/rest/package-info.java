/** How the API answers when a command was carried out at once, or waits for a second person. */
@NullMarked
package io.vitrine.core.approval.rest;

import org.jspecify.annotations.NullMarked;
