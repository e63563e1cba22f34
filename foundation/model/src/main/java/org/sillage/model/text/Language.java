package org.sillage.model.text;

/// The languages a user can read Sillage in.
public enum Language {
  EN,
  FR
}
