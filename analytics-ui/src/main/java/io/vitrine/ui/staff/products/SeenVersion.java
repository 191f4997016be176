package io.vitrine.ui.staff.products;

import java.util.function.IntSupplier;

/** The version of a product that its page shows; what the page itself writes beside the form does not make it old. */
final class SeenVersion {

    private final IntSupplier current;
    private int seen;

    SeenVersion(int seen, IntSupplier current) {
        this.seen = seen;
        this.current = current;
    }

    int seen() {
        return seen;
    }

    /** Does the work; when nobody else had changed the product before, it is seen as it stands afterwards. */
    void around(Runnable work) {
        boolean newest = current.getAsInt() == seen;
        try {
            work.run();
        } finally {
            if (newest) {
                seen = current.getAsInt();
            }
        }
    }
}
