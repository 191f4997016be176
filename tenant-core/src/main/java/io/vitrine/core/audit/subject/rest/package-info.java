/**
 * Erasure of personal data in the trail over HTTP.
 */
@NullMarked
package io.vitrine.core.audit.subject.rest;

import org.jspecify.annotations.NullMarked;
