package org.sillage.formats.report;

import org.sillage.model.law.Outcome;

/// Colors of a terminal (ECMA-48 SGR), always bold. They repeat what the words say, never say more.
enum Paint {
  STRONG("1"),
  GREEN("1;32"),
  YELLOW("1;33"),
  MAGENTA("1;35"),
  RED("1;31");

  private static final String START = "\u001B[";

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  static Paint of(Outcome outcome) {
    return switch (outcome) {
      case CLEAR -> GREEN;
      case RED_FLAGS, NEEDS_FACTS -> YELLOW;
      case UNCERTAIN_RULE -> MAGENTA;
      case LICENSE_REQUIRED, PROHIBITED -> RED;
    };
  }

  String on(String words) {
    return START + code + "m" + words + START + "0m";
  }
}
