package org.sillage.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sillage.model.text.Text;

/// The home folder of one user: `files/` with files by digest, `index.json` over them, `lock` for writers and
/// `tmp/` for what is being written. Anyone may read at any time; one writes. Thread-safe.
public final class Home {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long PAUSE_MILLIS = 25;

  /// File locks are held by the process, so threads of one process need a lock of their own.
  private static final Map<Path, ReentrantLock> WRITERS = new ConcurrentHashMap<>();

  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /// The home in a folder, which is made where it is not there, for its owner only where the file system knows
  /// owners.
  ///
  /// @throws IOException where it cannot be made
  public static Home open(Path folder) throws IOException {
    FileAttribute<?>[] ownerOnly = ownerOnly(folder);
    Files.createDirectories(folder, ownerOnly);
    Files.createDirectories(folder.resolve("files"), ownerOnly);
    Files.createDirectories(folder.resolve("tmp"), ownerOnly);
    return new Home(folder.toRealPath());
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
    Path existing = folder.toAbsolutePath();
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    FileStore store = Files.getFileStore(existing);
    return store.supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  public Path folder() {
    return folder;
  }

  /// Runs `work` while no other thread or program writes to this home.
  ///
  /// @throws StorageException where another program does not let go in twenty seconds
  <T> T writing(Work<T> work) throws IOException {
    ReentrantLock threads = WRITERS.computeIfAbsent(folder, key -> new ReentrantLock());
    if (!acquire(threads)) {
      throw busy();
    }
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock(channel);
      removeLeftovers();
      return work.run();
    } finally {
      threads.unlock();
    }
  }

  private static boolean acquire(ReentrantLock threads) throws StorageException {
    try {
      return threads.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  /// Locks the file until the channel is closed.
  private void lock(FileChannel channel) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (channel.tryLock() == null) {
      if (System.nanoTime() - end > 0) {
        throw busy();
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException stopped) {
        throw interrupted(stopped);
      }
    }
  }

  private StorageException busy() {
    return new StorageException(
        Text.of(
            "another program is writing to " + folder, "un autre programme écrit dans " + folder),
        null);
  }

  private static StorageException interrupted(InterruptedException stopped) {
    Thread.currentThread().interrupt();
    return new StorageException(
        Text.of("interrupted while waiting to write", "interrompu en attendant d'écrire"), stopped);
  }

  /// What a killed writer left half written; nobody else writes now.
  private void removeLeftovers() throws IOException {
    try (var leftovers = Files.newDirectoryStream(folder.resolve("tmp"))) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  /// Puts bytes under a name in one step: whoever reads sees the old file or the new one, also after a kill.
  void put(Path target, byte[] bytes) throws IOException {
    Path folderOfTarget = target.getParent();
    if (folderOfTarget == null) {
      throw new IllegalArgumentException("no file of this home: " + target);
    }
    Path temporary = Files.createTempFile(folder.resolve("tmp"), "new-", ".part");
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.createDirectories(folderOfTarget, ownerOnly(folderOfTarget));
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(folderOfTarget);
  }

  /// The move itself is in the folder; some systems (Windows) cannot force one and need not.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // The file itself is on disk; only how soon its name is there is left to the system.
    }
  }

  /// What is done while the home is locked.
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }
}
