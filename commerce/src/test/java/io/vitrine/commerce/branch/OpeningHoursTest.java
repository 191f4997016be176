package io.vitrine.commerce.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.problem.Problem;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    @Test
    void hoursAreWrittenAsPeopleDo() {
        assertEquals(
                "Mon-Fri 09:00-18:00",
                OpeningHours.parse("monday – friday 9:00 – 18:00").toString());
        assertEquals("Sat 10:00-14:00", OpeningHours.parse(" Sat 10:00-14:00 ").toString());
        assertEquals(
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                OpeningHours.parse("Sat-Sun 10:00-14:00").days());
    }

    @Test
    void whatIsNoTimeIsRefused() {
        for (String odd : List.of(
                "", "always", "Mon", "Mon 18:00-09:00", "Fri-Mon 09:00-10:00", "Xyz 09:00-10:00", "Mon 25:00-26:00")) {
            assertThrows(Problem.class, () -> OpeningHours.parse(odd), odd);
        }
    }
}
