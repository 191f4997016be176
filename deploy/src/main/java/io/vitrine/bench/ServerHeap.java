package io.vitrine.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another Java process of this user, asked through the JVM's own door. */
final class ServerHeap implements AutoCloseable {

    private static final double MB = 1 << 20;

    private final JMXConnector connector;
    private final MBeanServerConnection server;
    private double peak;

    ServerHeap(long pid) throws BenchFailure {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            } finally {
                machine.detach();
            }
            server = connector.getMBeanServerConnection();
            for (MemoryPoolMXBean pool : pools()) {
                pool.resetPeakUsage();
            }
        } catch (AttachNotSupportedException | IOException e) {
            throw new BenchFailure("The server's heap cannot be read", e);
        }
    }

    /** Looks now, and remembers the most that was seen. */
    void look() throws BenchFailure {
        peak = Math.max(peak, memory().getHeapMemoryUsage().getUsed() / MB);
    }

    double peakUsed() {
        return peak;
    }

    /** What was in use right after the latest collection, in the pools that say so. */
    double kept() throws BenchFailure {
        double sum = 0;
        for (MemoryPoolMXBean pool : pools()) {
            sum += pool.getCollectionUsage() == null
                    ? 0
                    : pool.getCollectionUsage().getUsed() / MB;
        }
        return sum;
    }

    double most() throws BenchFailure {
        return memory().getHeapMemoryUsage().getMax() / MB;
    }

    private MemoryMXBean memory() throws BenchFailure {
        try {
            return ManagementFactory.newPlatformMXBeanProxy(
                    server, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        } catch (IOException e) {
            throw new BenchFailure("The server's heap cannot be read", e);
        }
    }

    private List<MemoryPoolMXBean> pools() throws BenchFailure {
        try {
            return ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
        } catch (IOException e) {
            throw new BenchFailure("The server's heap cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            // it ends with the server
        }
    }
}
