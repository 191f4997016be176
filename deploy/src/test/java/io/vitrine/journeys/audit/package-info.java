/** The audit trail on the running product: sealing, evidence, tampering. */
@NullMarked
package io.vitrine.journeys.audit;

import org.jspecify.annotations.NullMarked;
