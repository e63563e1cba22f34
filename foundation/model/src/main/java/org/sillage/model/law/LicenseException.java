package org.sillage.model.law;

import java.util.Objects;
import org.sillage.model.fact.Truth;
import org.sillage.model.text.Text;

/// A license exception or general license that was considered.
///
/// @param id its name: NAC, ACA, HBM, TGL 7
/// @param available whether it can be had
/// @param why why, or why not
public record LicenseException(String id, Truth available, Text why) {
  public LicenseException {
    Objects.requireNonNull(id);
    Objects.requireNonNull(available);
    Objects.requireNonNull(why);
  }
}
