package io.vitrine.ui.owner.reviews;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.identity.review.AccessReviews;
import io.vitrine.identity.review.Schedule;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import java.util.Optional;

/** How often access is reviewed, and how long a review may take. */
final class ScheduleBox extends Div {

    private static final int NEVER = 0;

    ScheduleBox(AccessReviews reviews, Desk desk) {
        Schedule now = reviews.schedule();
        Select<Integer> months = new Select<>();
        months.setLabel("Review");
        months.setItems(NEVER, 1, 3, 6, 12);
        months.setItemLabelGenerator(ScheduleBox::words);
        months.setValue(now.months().orElse(NEVER));
        months.setWidthFull();
        IntegerField days = new IntegerField("Days to finish a review");
        days.setValue(now.days());
        days.setWidthFull();
        ReasonField reason = new ReasonField();
        Told told = new Told();
        Action save = new Action("Save schedule")
                .does(() -> told.trying(() -> {
                    Schedule saved = reviews.schedule(
                            Optional.of(months.getValue()).filter(pause -> pause != NEVER),
                            Optional.ofNullable(days.getValue()).orElse(0),
                            reason.getValue());
                    told.done(next(saved, desk));
                }));
        Div form = new Div(months, days, reason, told, save);
        form.addClassName("vt-form");
        add(new Box("Schedule").padded(Words.paragraph(next(now, desk), "vt-mut"), form));
    }

    private static String next(Schedule schedule, Desk desk) {
        return schedule.nextAt()
                .map(at -> "The next review opens on " + desk.dates().when(at) + ".")
                .orElse("No review opens by itself.");
    }

    private static String words(int months) {
        return switch (months) {
            case NEVER -> "Only when somebody opens one";
            case 1 -> "Every month";
            case 12 -> "Every year";
            default -> "Every " + months + " months";
        };
    }
}
