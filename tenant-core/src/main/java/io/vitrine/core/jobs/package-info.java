/**
 * Long work that people and programs can watch, and that another node takes over when its own dies.
 */
@NullMarked
package io.vitrine.core.jobs;

import org.jspecify.annotations.NullMarked;
