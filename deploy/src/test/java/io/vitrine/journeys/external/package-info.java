/** Who looks in from outside: operators, auditors, stakeholders. Each test is a statement about what they cannot do. */
@NullMarked
package io.vitrine.journeys.external;

import org.jspecify.annotations.NullMarked;
