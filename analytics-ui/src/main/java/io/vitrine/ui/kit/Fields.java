package io.vitrine.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/** Fields that need the house's ways. */
public final class Fields {

    private Fields() {}

    /** A date written as {@code 12 Nov 2026}; weeks start on Monday. */
    public static DatePicker date(String label, LocalDate value) {
        DatePicker picker = date(label);
        picker.setValue(value);
        return picker;
    }

    /** The same, empty. */
    public static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setDateFormat("d MMM yyyy");
        words.setFirstDayOfWeek(1);
        picker.setI18n(words);
        return picker;
    }
}
