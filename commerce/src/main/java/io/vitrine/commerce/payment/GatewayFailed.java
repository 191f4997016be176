package io.vitrine.commerce.payment;

/** A gateway gave no answer, or none that can be read: whether money moved is found out later. */
public class GatewayFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GatewayFailed(String what) {
        super(what);
    }

    public GatewayFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
