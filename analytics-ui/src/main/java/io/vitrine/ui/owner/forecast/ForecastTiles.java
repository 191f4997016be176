package io.vitrine.ui.owner.forecast;

import io.vitrine.analytics.outlook.Outlook;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Desk;

/** How the month ends, and what the next day brings. */
final class ForecastTiles extends Panes {

    ForecastTiles(Outlook.Told told, ForecastWords words, Desk desk) {
        super(Cut.TWO);
        Outlook.MonthEnd end = told.monthEnd();
        add(new FigureTile(words.metric().label() + ", whole of "
                        + desk.dates().month(end.month().atDay(1)))
                .value(words.tile(end.whole().value()))
                .note(words.tile(end.whole().low80()) + " to "
                        + words.tile(end.whole().high80()) + " in 80 of 100 cases; " + words.tile(end.soFar())
                        + " until yesterday"));
        Outlook.Day today = told.days().get(0);
        add(new FigureTile(words.metric().label() + ", today when it is over")
                .value(words.tile(today.expected().value()))
                .note(words.tile(today.expected().low80()) + " to "
                        + words.tile(today.expected().high80()) + " in 80 of 100 cases"));
    }
}
