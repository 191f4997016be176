package io.vitrine.core.secrets;

import java.util.Base64;

/** A box with a master key of its own. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
public final class TestSecrets {

    private TestSecrets() {}

    public static SecretBox box() {
        SecretBox box = new SecretBox();
        box.masterKey = Base64.getEncoder().encodeToString(new byte[32]);
        return box;
    }
}
