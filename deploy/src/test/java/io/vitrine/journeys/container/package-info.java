/** Proofs inside the container: the deployed application on Payara Micro, its transactions and a real PostgreSQL. */
@NullMarked
package io.vitrine.journeys.container;

import org.jspecify.annotations.NullMarked;
