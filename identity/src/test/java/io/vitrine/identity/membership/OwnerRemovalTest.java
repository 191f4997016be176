package io.vitrine.identity.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwnerRemovalTest {

    @Test
    void nobodyAloneIsAQuorumAndTheMajorityIs() {
        assertEquals(2, OwnerRemoval.quorum(1), "of two owners neither removes the other");
        assertEquals(2, OwnerRemoval.quorum(2));
        assertEquals(2, OwnerRemoval.quorum(3));
        assertEquals(3, OwnerRemoval.quorum(4));
        assertEquals(3, OwnerRemoval.quorum(5));
    }
}
