package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.trail.SealState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;

/** How far the trail is sealed, or why it no longer is. */
final class SealNote extends Div {

    SealNote(SealState state, Desk desk) {
        if (state.complaint().isPresent()) {
            add(Note.failed(
                    Words.strong("The trail was tampered with; nothing more is signed"),
                    Words.paragraph(state.complaint().get()
                            + ". Download the evidence, run the verifier, and tell the other owners."),
                    new Link("owner/trail/evidence", "Evidence")));
            return;
        }
        state.newest().map(note -> note.checkpoint()).ifPresentOrElse(newest -> sealedUpTo(newest, desk), this::notYet);
    }

    private void sealedUpTo(Checkpoint newest, Desk desk) {
        add(Note.done(
                Words.strong("Sealed up to " + desk.dates().moment(newest.time())),
                Words.paragraph(desk.formats().count(newest.size())
                        + " entries, each a leaf of one tree whose root is signed. Root "
                        + newest.root().substring(0, 8) + " … "
                        + newest.root().substring(newest.root().length() - 8)
                        + ". Whoever kept an earlier root can prove that nothing was changed since."),
                new Link("owner/trail/evidence", "Check it yourself")));
    }

    private void notYet() {
        add(Note.info(
                Words.strong("Nothing is sealed yet"),
                Words.paragraph("The first entry is sealed within about a second after it was made.")));
    }
}
