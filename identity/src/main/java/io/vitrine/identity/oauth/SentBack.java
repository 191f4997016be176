package io.vitrine.identity.oauth;

/** A request that goes back to its client with an error, because the person cannot mend it. */
public final class SentBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;

    SentBack(String address) {
        super("Sent back");
        this.address = address;
    }

    /** Where the browser goes; an address that the client has registered. */
    public String address() {
        return address;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
