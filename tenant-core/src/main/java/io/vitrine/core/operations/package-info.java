/**
 * What keeps a deployment running: health and drain, request ids, logs, headers, the API's root.
 */
@NullMarked
package io.vitrine.core.operations;

import org.jspecify.annotations.NullMarked;
