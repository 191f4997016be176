package io.vitrine.identity.operator;

import io.vitrine.identity.signin.SecondStep;

/** What an operator's right password leads to: in, or to the second factor. */
public sealed interface OperatorEntry {

    /**
     * In.
     *
     * @param secondFactor whether one was shown
     */
    record SignedIn(Operator operator, boolean secondFactor) implements OperatorEntry {}

    /** The second factor is still to be shown. */
    record Waiting(SecondStep step) implements OperatorEntry {}
}
