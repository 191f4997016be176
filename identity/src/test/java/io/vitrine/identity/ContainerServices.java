package io.vitrine.identity;

import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jspecify.annotations.Nullable;

/** Resources of the container that do nothing: nobody waits for what happens after a commit. */
final class ContainerServices implements ResourceInjectionServices {

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        Class<?> type = ((Field) point.getMember()).getType();
        Object silent = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        return () -> new ResourceReference<>() {
            @Override
            public Object getInstance() {
                return silent;
            }

            @Override
            public void release() {
                // nothing is held
            }
        };
    }

    @Override
    public @Nullable ResourceReferenceFactory<Object> registerResourceInjectionPoint(
            String jndiName, @Nullable String mappedName) {
        return null;
    }

    @Override
    public void cleanup() {
        // nothing is held
    }
}
