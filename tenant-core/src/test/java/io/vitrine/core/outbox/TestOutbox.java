package io.vitrine.core.outbox;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import java.util.List;

/** The outbox without a container: one follower of everything, to whom nothing is delivered. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
public class TestOutbox extends Outbox {

    public TestOutbox(Database database) {
        this.database = database;
        this.ids = new Ids();
    }

    @Override
    public List<String> followersOf(String eventType) {
        return List.of("test");
    }

    @Override
    public void deliverAfterCommit() {
        // rows stay in the outbox, where tests look
    }
}
