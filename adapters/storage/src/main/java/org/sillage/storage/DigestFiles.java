package org.sillage.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sillage.model.text.Text;

/// Files named by their digest, `files/ab/cdef…`: the same bytes are kept once, and damage is seen when they are
/// read.
final class DigestFiles {
  private final Home home;

  DigestFiles(Home home) {
    this.home = home;
  }

  Path path(Digest digest) {
    return home.folder()
        .resolve("files")
        .resolve(digest.hex().substring(0, 2))
        .resolve(digest.hex().substring(2));
  }

  /// Keeps bytes; those that are there, whole, are left alone. Call it only while the home is locked.
  Digest keep(byte[] bytes) throws IOException {
    Digest digest = Digest.of(bytes);
    Path path = path(digest);
    if (!Files.exists(path) || !Digest.of(Files.readAllBytes(path)).equals(digest)) {
      home.put(path, bytes);
    }
    return digest;
  }

  /// The bytes that were kept.
  ///
  /// @throws StorageException where they are gone or damaged
  byte[] read(Digest digest) throws IOException {
    Path path = path(digest);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException gone) {
      throw new StorageException(
          Text.of(
              path + " is missing; import the list again",
              path + " manque ; importer de nouveau la liste"),
          gone);
    }
    Digest found = Digest.of(bytes);
    if (!found.equals(digest)) {
      throw new StorageException(
          Text.of(
              path
                  + " is damaged: its digest is "
                  + found
                  + ", expected "
                  + digest
                  + "; import the list again",
              path
                  + " est abîmé : son empreinte est "
                  + found
                  + ", attendue "
                  + digest
                  + " ; importer de nouveau la liste"),
          null);
    }
    return bytes;
  }
}
