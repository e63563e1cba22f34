package org.sillage.model.party;

/// The part a party plays; the first ones are terms of 15 CFR 748.5 and 772.1.
public enum PartyRole {
  EXPORTER("exporter", false),
  SUPPLIER("supplier", false),
  PURCHASER("purchaser", true),
  INTERMEDIATE_CONSIGNEE("intermediateConsignee", true),
  ULTIMATE_CONSIGNEE("ultimateConsignee", true),
  END_USER("endUser", true),
  FORWARDING_AGENT("forwardingAgent", false),
  PAYER("payer", false),
  PAYEE("payee", false),
  BANK("bank", false),
  TENANT("tenant", false),
  OPERATOR("operator", false),
  RESELLER("reseller", false),
  NOTIFY_PARTY("notifyParty", false);

  private final String key;
  private final boolean recipient;

  PartyRole(String key, boolean recipient) {
    this.key = key;
    this.recipient = recipient;
  }

  /// The role as written in a transaction.
  public String key() {
    return key;
  }

  /// Whether list-based license requirements look at this role: purchaser, consignees, end user, 15 CFR 748.5(c)-(f).
  public boolean isRecipient() {
    return recipient;
  }
}
