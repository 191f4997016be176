package io.vitrine.commerce.simulation;

import io.vitrine.commerce.processing.OrderFiles;
import io.vitrine.commerce.promotion.Promotions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.Set;

/** Leaves out services that nobody in the simulation asks, and that would need the rest of the house. */
public final class Unasked implements Extension {

    private static final Set<Class<?>> SERVICES = Set.of(OrderFiles.class, Promotions.class);

    void leaveOut(@Observes @WithAnnotations(ApplicationScoped.class) ProcessAnnotatedType<?> type) {
        if (SERVICES.contains(type.getAnnotatedType().getJavaClass())) {
            type.veto();
        }
    }
}
