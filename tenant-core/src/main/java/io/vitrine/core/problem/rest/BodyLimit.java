package io.vitrine.core.problem.rest;

import io.vitrine.core.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON is whole in memory when it is read, so a large one is refused before: by what it says of itself, or as it comes. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final long MOST = 4_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return;
        }
        if (request.getLength() > MOST) {
            request.abortWith(ProblemResponse.of(tooLarge()));
            return;
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static Problem tooLarge() {
        return Problem.of(413, "too-large", "The body is too large", "Send at most 1,000,000 characters.");
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            count += bytes;
            if (count > MOST) {
                throw tooLarge();
            }
        }
    }
}
