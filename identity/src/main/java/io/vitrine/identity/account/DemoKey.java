package io.vitrine.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the sign-ups of the demo apart: the launcher draws a key at each start and only its own demo knows it. */
@ApplicationScoped
public class DemoKey {

    @Inject
    @ConfigProperty(name = "vitrine.demo.key")
    Optional<String> key;

    /** Whether this is the key of the running demo. */
    public boolean matches(String shown) {
        return key.filter(drawn -> MessageDigest.isEqual(
                        drawn.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }
}
