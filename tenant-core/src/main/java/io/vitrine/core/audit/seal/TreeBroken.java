package io.vitrine.core.audit.seal;

/** A tree does not fit what was signed about it: somebody has changed stored rows. Nothing more is signed on top of it. */
public class TreeBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TreeBroken(String message) {
        super(message);
    }
}
