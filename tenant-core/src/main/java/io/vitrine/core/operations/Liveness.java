package io.vitrine.core.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The process answers; whether it should take requests is the readiness's word. */
@ApplicationScoped
@org.eclipse.microprofile.health.Liveness
class Liveness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("vitrine");
    }
}
