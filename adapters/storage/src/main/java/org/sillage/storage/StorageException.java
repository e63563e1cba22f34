package org.sillage.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;

/// The home folder cannot be used as it is: a file in it is damaged, or another program is writing.
public final class StorageException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Text says;

  StorageException(Text says, @Nullable Throwable cause) {
    super(says.en(), cause);
    this.says = says;
  }

  /// What is wrong, naming the file.
  public Text says() {
    return says;
  }
}
