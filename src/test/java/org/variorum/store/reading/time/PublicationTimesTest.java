package org.variorum.store.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.PublicationTime;

class PublicationTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-26                    | 2024-01-26
            2024-01-26T09:20:31.5+03:30   | 2024-01-26T09:20+03:30
            2024-01-26 09:20              | 2024-01-26T09:20
            January 26, 2024              | 2024-01-26
            Fri, Jan. 26, 2024            | 2024-01-26
            Saturday, December 21, 2024   | 2024-12-21
            26 January 2024 at 6:05 p.m.  | 2024-01-26T18:05
            Sept 3, 2024, 12:10 am        | 2024-09-03T00:10
            Tue, 04 Mar 2025 10:00:00 GMT | 2025-03-04T10:00Z
            March 4, 2025 at 9:05 PM EST  | 2025-03-04T21:05-05:00
            4 March 2025 18:30 +0100      | 2025-03-04T18:30+01:00
            """)
    void theUsualFormsAreUnderstood(String text, String iso) {
        assertThat(PublicationTimes.parse(text).map(PublicationTime::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-13-45", "Smarch 3, 2024", "January 45, 2024", "12:30", "2024"})
    void whatIsNoDateIsEmpty(String text) {
        assertThat(PublicationTimes.parse(text)).isEmpty();
    }
}
