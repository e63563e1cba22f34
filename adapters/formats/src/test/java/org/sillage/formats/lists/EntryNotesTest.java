package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          For all items subject to the EAR. (See § 744.11 of the EAR)                                     | All items subject to the EAR | ''
          For all items subject to the EAR (See § 744.11 of the EAR).                                     | All items subject to the EAR | ''
          For all items subject to the EAR. (See § 744.11) of the EAR)                                    | All items subject to the EAR | ''
          For all items subject to the EAR. (See § 744.11)                                                | All items subject to the EAR | ''
          For all items subject to the EAR. (See 744.11 of the EAR)                                       | All items subject to the EAR | ''
          For all items subject to the EAR. (See § 744.11of the EAR)                                      | All items subject to the EAR | ''
          All Items Subject to the EAR                                                                    | All items subject to the EAR | ''
          For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR      | All items subject to the EAR | 3
          For all items subject to the EAR (See §§ 734.9(g)3, 746.8(a)(3), and 744.2l(b) of the EAR)      | All items subject to the EAR | 3
          For all items subject to the EAR. (See §§ 734.9(g),3 744.21(b) and 746.8(a)(3). Of the EAR)     | All items subject to the EAR | 3
          For all items subject to the EAR. (See §§ 744.8(b), 744.11, 734.9(g),3 746.8(a)(3) of the EAR)  | All items subject to the EAR | 3
          All items subject to the EAR. See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)          | All items subject to the EAR | 3
          For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2                     | All items subject to the EAR | 1 2
          For all items subject to the EAR. (Se §§ 734.9(e)(2) and 744.11 of the EAR) 4                   | All items subject to the EAR | 4
          For all items subject to the EAR. (See § 734.9(e) and § 744.11 of the EAR)4                     | All items subject to the EAR | 4
          For all items subject to the EAR (See §§ 734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR) 5     | All items subject to the EAR | 5
          For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR    | All items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR | ''
          All items subject to the EAR. See footnote 4                                                    | All items subject to the EAR. See footnote 4 | 4
          All items subject to the EAR. See footnotes 1, 2 and 4                                          | All items subject to the EAR. See footnotes 1, 2 and 4 | 1 2 4
          """)
  void requirementAndFootnotesAreToldApart(String notes, String requirement, String footnotes) {
    EntryNotes read = EntryNotes.of(notes);
    assertThat(read.requirement()).isEqualTo(requirement);
    assertThat(String.join(" ", read.footnotes())).isEqualTo(footnotes);
    assertThat(read.policy()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          All items subject to the EAR; presumption of denial                             | Presumption of denial
          All items subject to the EAR. License Review Policy: Case-by-case basis         | Case-by-case basis
          For all items subject to the EAR. Policy of denial; else case-by-case review.   | Policy of denial; else case-by-case review
          """)
  void aReviewPolicyIsSplitOff(String notes, String policy) {
    assertThat(EntryNotes.of(notes).policy()).isEqualTo(policy);
    assertThat(EntryNotes.of(notes).requirement()).isEqualTo("All items subject to the EAR");
  }

  @Test
  void noNotesSayNothing() {
    assertThat(EntryNotes.of("")).isEqualTo(new EntryNotes(null, null, List.of()));
  }
}
