package io.vitrine.commerce.simulation;

import io.vitrine.core.persistence.TestDatabase;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Transactions as the container would run them, in a process that may die right before or right after a commit. */
final class Mortal {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    private Mortal() {}

    @Interceptor
    @Transactional
    @Priority(FIRST)
    static class Required {

        @Inject
        Fate fate;

        @AroundInvoke
        @Nullable
        Object run(InvocationContext call) throws Exception {
            return running() ? call.proceed() : inNew(fate, call.getMethod().getName(), call::proceed);
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(FIRST)
    static class RequiresNew {

        @Inject
        Fate fate;

        @AroundInvoke
        @Nullable
        Object run(InvocationContext call) {
            return inNew(fate, call.getMethod().getName(), call::proceed);
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

    static @Nullable Object inNew(Fate fate, String what, Callable<@Nullable Object> work) {
        Object result = TestDatabase.shared().<@Nullable Object>inNewTransaction(() -> {
            try {
                Object done = work.call();
                fate.moment("before the commit of " + what);
                return done;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        fate.moment("after the commit of " + what);
        return result;
    }
}
