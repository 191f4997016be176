package io.vitrine.ui.owner.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.core.audit.retention.Retention;
import io.vitrine.core.audit.retention.RetentionSetting;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.ReasonField;
import java.util.Optional;

/** How long the content of the trail is kept. */
final class RetentionBox extends Div {

    RetentionBox(Retention retention, Desk desk) {
        RetentionSetting setting = retention.current();
        Paragraph now = Words.paragraph(words(setting, desk), "vt-mut");
        IntegerField years = new IntegerField("Years");
        years.setValue(setting.years());
        years.setHelperText("From 1 to 30");
        years.setWidthFull();
        ReasonField reason = new ReasonField();
        Told told = new Told();
        Action save = new Action("Save retention")
                .does(() -> told.trying(() -> {
                    var outcome = retention.change(
                            Optional.ofNullable(years.getValue()).orElse(0), reason.getValue());
                    RetentionSetting saved = retention.current();
                    now.setText(words(saved, desk));
                    years.setValue(saved.years());
                    told.done(OutcomeWords.of(outcome, "Saved. Every owner is told.", desk));
                }));
        Div form = new Div(years, reason, told, save);
        form.addClassName("vt-form");
        add(new Box("How long the audit trail is kept", Words.space(), new Pair(true))
                .padded(
                        now,
                        Words.paragraph(
                                "Longer is in force at once. Shorter needs another owner, and nothing is destroyed within 30"
                                        + " days. Then the content of older entries goes for good; their sealed places"
                                        + " stay, so that the evidence still proves itself.",
                                "vt-mut"),
                        form));
    }

    private static String words(RetentionSetting setting, Desk desk) {
        String kept = "Entries are kept for " + years(setting.years()) + " after they were sealed.";
        return setting.from()
                .map(from -> kept + " Until " + desk.dates().when(from) + " nothing younger than "
                        + years(setting.kept()) + " goes.")
                .orElse(kept);
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }
}
