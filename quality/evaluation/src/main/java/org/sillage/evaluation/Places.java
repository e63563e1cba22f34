package org.sillage.evaluation;

import java.util.List;
import org.sillage.model.place.CountryCode;

/// Where chips come from and go to, about as often as in the cases.
final class Places {
  private static final List<CountryCode> ORIGINS =
      Dice.odds("US*11 TW*3 SG*2 MY HK CN DE JP KR NL AE", CountryCode::of);
  private static final List<CountryCode> DESTINATIONS =
      Dice.odds(
          """
          CN*9 HK*4 MO*2 SG*4 MY*4 AE*4 SA*2 IN*3 TH*2 VN*2 ID*3 TW*2 JP*2 KR DE*2 FR GB NL IE PL RU*2 BY IR TR KZ KG
          AM GE UZ IL QA KW OM BR MX CA AU US*2 PK BD KH MM NI VE CU SY KP ZA EG NG CY MT FI XK
          """,
          CountryCode::of);
  private static final List<CountryCode> CONCERN =
      Dice.odds("CN*12 HK*4 MO*2 RU*2 BY IR KH MM VE", CountryCode::of);

  private final Dice dice;

  Places(Dice dice) {
    this.dice = dice;
  }

  CountryCode origin() {
    return dice.of(ORIGINS);
  }

  CountryCode any() {
    return dice.of(DESTINATIONS);
  }

  /// One of D:5, or Macau, or Hong Kong.
  CountryCode ofConcern() {
    return dice.of(CONCERN);
  }
}
