package io.vitrine.bench;

import java.nio.file.Path;

/**
 * What the parts of a run share.
 *
 * @param command {@code deploy/run}
 */
record Run(Options options, Report report, Path command, ServerProcess server, BenchDatabase database) {

    Api platform() {
        return Api.platform(server.port());
    }

    CpuTimes cpu() throws BenchFailure {
        return CpuTimes.now(server.pid(), database.postmaster());
    }

    Memory memory() throws BenchFailure {
        return Memory.now(server.pid(), database.postmaster());
    }
}
