package io.vitrine.core.bundled;

/** Stands beside the file. */
final class Neighbour {

    private Neighbour() {}
}
