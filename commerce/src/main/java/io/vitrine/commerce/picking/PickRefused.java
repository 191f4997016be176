package io.vitrine.commerce.picking;

import io.vitrine.core.problem.Problem;

/** Why a list is not made, or a line not done. */
final class PickRefused {

    private PickRefused() {}

    static Problem unknown() {
        return Problem.notFound("pick list");
    }

    static Problem nothing() {
        return Problem.of(
                409,
                "nothing_to_pick",
                "Nothing to pick",
                "No paid order waits for pieces at this location, or somebody has them on a list already.");
    }

    static Problem others() {
        return Problem.of(
                409, "others_list", "Somebody else walks this list", "Take it over first, then it is yours to pick.");
    }

    static Problem over() {
        return Problem.of(409, "list_over", "This list is over", "Start a new one for what still waits.");
    }

    static Problem notNow() {
        return Problem.of(
                409,
                "line_changed",
                "This line has changed",
                "It was picked, sent or called off meanwhile: look again.");
    }

    static Problem unfinished() {
        return Problem.of(
                409, "lines_wait", "Lines are waiting", "Pick them, say what is missing, or give the list up.");
    }
}
