package io.vitrine.identity.signin;

import io.vitrine.core.secrets.OpaqueToken;

/**
 * The password was right, the second factor is still to be shown.
 *
 * @param token stands for it for some minutes, and for nothing else
 */
public record SecondStep(OpaqueToken token) implements Entry {}
