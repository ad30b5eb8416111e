// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.RevisionDate;

class PrintedDatesTest {
    private static final LocalDate DAY = LocalDate.of(2015, 12, 7);

    @ParameterizedTest
    @ValueSource(strings = { "2015-12-07", "2015-12-07T23:59:01Z", "2015-12-07 10:30:00.123+02:00", "20151207", "20151207T103000Z",
            "2015/12/7",
            "2015.12.7", "2015年12月7日", "2015 年 12 月 7 日", "2015년 12월 7일", "7 December 2015", "December 7, 2015", "Dec 7th 2015",
            "07-DEC-2015", "Mon, 07 Dec 2015 10:57:58 +0100", "Mon Dec  7 10:57:58 CET 2015", "7 december 2015", "maandag 7 dec. 2015",
            "7. Dezember 2015", "7. Dez. 2015", "7 décembre 2015", "7 déc. 2015", "7 de diciembre de 2015", "7 dicembre 2015",
            "7 de dezembro de 2015", "den 7 december 2015", "7. desember 2015", "7. joulukuuta 2015", "7 декабря 2015 г.", "7 grudnia 2015",
            "7 Aralık 2015", "7. prosince 2015", "2015. december 7.", "7 грудня 2015 р.", "Last reviewed: December 7, 2015" })
    void aDayIsReadHoweverItIsPrinted(String printed) {
        assertEquals(Optional.of(DAY), PrintedDates.read(printed).orElseThrow().day());
    }

    @ParameterizedTest
    @ValueSource(strings = { "3/4/2002", "03-04-2002", "12/07/2015 10:57:58", "3.4.2002", "soon", "31 February 2002", "2015-13-40",
            "13/13/2002", "May 2015", "7 or 8 May 2015", "平成27年12月7日", "71" })
    void whatMeansNoDayOrTwoStaysAsWritten(String printed) {
        assertEquals(new RevisionDate(printed, Optional.empty()), PrintedDates.read(printed).orElseThrow());
    }

    @Test
    void figuresThatCanMeanOneDayOnlyAreRead() {
        assertEquals(Optional.of(LocalDate.of(2002, 4, 13)), PrintedDates.read("13/4/2002").orElseThrow().day());
        assertEquals(Optional.of(LocalDate.of(2002, 4, 13)), PrintedDates.read("4/13/2002").orElseThrow().day());
        assertEquals(Optional.of(LocalDate.of(2002, 4, 4)), PrintedDates.read("4/4/2002").orElseThrow().day());
        assertEquals(Optional.of(LocalDate.of(1998, 8, 6)), PrintedDates.read("06-AUG-98").orElseThrow().day());
    }

    @Test
    void theFieldThatMeansADayComesFirst() {
        assertEquals("7 May 2015", PrintedDates.best(List.of("", "3/4/2015", "7 May 2015")).orElseThrow().written());
        assertEquals("3/4/2015", PrintedDates.best(List.of(" ", "3/4/2015", "never")).orElseThrow().written());
        assertEquals(Optional.empty(), PrintedDates.best(List.of("", "\n")));
    }

    @Test
    void aDateIsOneShortLine() {
        assertEquals("7 May 2015", PrintedDates.read("\t7\n May\u00A02015 ").orElseThrow().written());
        assertTrue(PrintedDates.read("7 May 2015 ".repeat(40)).isEmpty());
    }
}
