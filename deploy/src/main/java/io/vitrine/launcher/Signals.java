package io.vitrine.launcher;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C and SIGTERM: the first begins an orderly end, the second ends at once. A shutdown hook could not do this: the
 * server brings its own, which would run at the same time and cut the running requests.
 *
 * <p>The JDK's only way to hear a signal is {@code sun.misc.Signal}; it is reached by reflection because the compiler
 * warns of it without an off switch.
 */
final class Signals {

    private static final int SIGNALLED = 128;

    private Signals() {}

    static void handle(Shutdown shutdown) {
        AtomicBoolean begun = new AtomicBoolean();
        hear("INT", SIGNALLED + 2, begun, shutdown);
        hear("TERM", SIGNALLED + 15, begun, shutdown);
    }

    private static void hear(String name, int exitCode, AtomicBoolean begun, Shutdown shutdown) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object reaction = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, at) -> {
                        if (begun.getAndSet(true)) {
                            Runtime.getRuntime().halt(exitCode);
                        }
                        Thread end = new Thread(() -> shutdown.end(exitCode), "shutdown");
                        // The thread that hands out signals is a daemon; the end must not be cut short by the server's.
                        end.setDaemon(false);
                        end.start();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), reaction);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java cannot hear " + name, e);
        }
    }
}
