package io.vitrine.identity;

import io.vitrine.core.persistence.TestDatabase;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Transactions as the container would run them: an exception rolls back, a new one lets the running one wait. */
final class ContainerTransactions {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    private ContainerTransactions() {}

    @Interceptor
    @Transactional
    @Priority(FIRST)
    static class Required {

        @AroundInvoke
        @Nullable
        Object run(InvocationContext call) throws Exception {
            return running() ? call.proceed() : inNew(call::proceed);
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(FIRST)
    static class RequiresNew {

        @AroundInvoke
        @Nullable
        Object run(InvocationContext call) {
            return inNew(call::proceed);
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.MANDATORY)
    @Priority(FIRST)
    static class Mandatory {

        @AroundInvoke
        @Nullable
        Object run(InvocationContext call) throws Exception {
            if (!running()) {
                throw new IllegalStateException("Needs a transaction: " + call.getMethod());
            }
            return call.proceed();
        }
    }

    private static boolean running() {
        return TestDatabase.shared().inTransaction();
    }

    private static @Nullable Object inNew(Callable<@Nullable Object> work) {
        return TestDatabase.shared().<@Nullable Object>inNewTransaction(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
