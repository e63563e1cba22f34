package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          76 FR 71869, 11/21/11                              | 76 FR 71869 (2011-11-21)                         | 2011-11-21
          76 FR 71869, 11/21/11, 84 FR 21236, 5/14/2019      | 76 FR 71869 (2011-11-21); 84 FR 21236 (2019-05-14) | 2011-11-21
          46 F.R. 46154 9/17/81                              | 46 FR 46154 (1981-09-17)                         | 1981-09-17
          46 F.R.46154 9/17/81 and 46 F.R. 19290 3/30/81     | 46 FR 46154 (1981-09-17); 46 FR 19290 (1981-03-30) | 1981-03-30
          91 FR 35189 (June 10, 2026)                        | 91 FR 35189 (2026-06-10)                         | 2026-06-10
          80 FR 52968 preview citation details, 9/2/15       | 80 FR 52968 (2015-09-02)                         | 2015-09-02
          65 F.R. 14, 523 3/17/00                            | 65 FR 14523 (2000-03-17)                         | 2000-03-17
          85 FR 8, 1/2/20                                    | 85 FR 8 (2020-01-02)                             | 2020-01-02
          88 F.R. 100 9//9/23                                | 88 FR 100 (2023-09-09)                           | 2023-09-09
          87 FR 52834                                        | 87 FR 52834                                      |
          79 FR 35210 corrected by 79 FR 37384               | 79 FR 35210 corrected by 79 FR 37384             |
          Vol. 86, No. 51, 03/18/21, Federal Register        | Vol. 86, No. 51, 03/18/21, Federal Register      | 2021-03-18
          Vol. 86, No. 13, January 22, 2021 Federal Register | Vol. 86, No. 13, January 22, 2021 Federal Register | 2021-01-22
          F.R. 30078 5/10/2023                               | F.R. 30078 5/10/2023                             | 2023-05-10
          Press release                                      | Press release                                    |
          """)
  void citationsAreReadInTheFormsAgenciesType(
      String written, String citation, @Nullable LocalDate first) {
    Notices notices = Notices.of(written);
    assertThat(notices.citation()).isEqualTo(citation);
    assertThat(notices.first()).isEqualTo(first);
    assertThat(notices.doubtful()).isEmpty();
  }

  @Test
  void aYearThatIsNotThatOfTheVolumeIsDoubtful() {
    assertThat(Notices.of("83 FR 61541, 11/13/19").doubtful()).containsExactly("83 FR, 11/13/19");
    assertThat(Notices.of("90 F.R. 41970 8/28/20225").doubtful()).containsExactly("8/28/20225");
    assertThat(Notices.of("66 F.R. 47630 9/13/0").doubtful()).containsExactly("9/13/0");
    assertThat(Notices.of("85 FR 1, 2/30/20").days()).isEmpty();
  }

  @Test
  void nothingCitesNothing() {
    assertThat(Notices.of(" ").citation()).isEmpty();
    assertThat(Notices.of("").first()).isNull();
  }
}
