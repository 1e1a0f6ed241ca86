package dev.mockinterview.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at where data lives: whether it is there or can be made, and who may write into it. */
public final class FolderCheck {

  private static final String NAME = "Data folder";
  private static final String ACCESS = "Access";
  private static final String ELSEWHERE =
      "name another folder with --data-dir DIR or MOCK_INTERVIEW_HOME";

  private final Path folder;
  private final String because;
  private final String user;

  /**
   * @param folder where data lives, from the root on
   * @param because who says that it lives there
   * @param user the name by which the system knows who runs the program
   */
  public FolderCheck(Path folder, String because, String user) {
    this.folder = folder;
    this.because = because;
    this.user = user;
  }

  /** The folder, and what hinders the program there. */
  public List<Condition> look() {
    List<Condition> found = new ArrayList<>();
    String place = folder + " (" + because + ")";
    if (Files.isDirectory(folder)) {
      found.add(Condition.ok(NAME, place));
      found.add(access());
    } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      found.add(inTheWay(place));
    } else {
      found.add(toBeMade(place));
    }
    return found;
  }

  /** Whether something can be said of what is in the folder, or will be when it is made. */
  public boolean canBeLookedInto() {
    return Files.isDirectory(folder)
        ? Files.isReadable(folder) && Files.isExecutable(folder)
        : look().stream().allMatch(condition -> condition.verdict() == Verdict.OK);
  }

  private Condition inTheWay(String place) {
    String what = Files.exists(folder) ? " is no folder" : " is a link to nothing";
    return Condition.bad(
        NAME,
        place + what,
        new Cure(
            "Move it away, or " + ELSEWHERE + ".",
            ShellCommand.lines(ShellCommand.of("mv", folder, folder + ".old"))));
  }

  private Condition toBeMade(String place) {
    Path parent = nearest(folder);
    boolean can =
        Files.isDirectory(parent)
            && Files.isWritable(parent)
            && Rights.of(parent).map(Rights::ownerMayUseFolder).orElse(true);
    return can
        ? Condition.ok(NAME, place + "; the first interview makes it")
        : Condition.bad(
            NAME,
            place + " can't be made: " + parent + " can't be written into",
            Cure.of("Make it by hand for yourself, or " + ELSEWHERE + "."));
  }

  private Condition access() {
    Optional<Rights> rights = Rights.of(folder);
    if (!rights.map(Rights::ownerMayUseFolder).orElse(true)) {
      return Condition.bad(
          ACCESS,
          "even its owner can't use the data folder (" + rights.get() + ")",
          new Cure(
              "Give the owner's rights back.",
              ShellCommand.lines(ShellCommand.of("chmod", 700, folder))));
    }
    Optional<UserPrincipal> owner = otherOwner();
    boolean writable = Files.isReadable(folder) && Files.isWritable(folder);
    if (owner.isPresent()) {
      return ofAnother(owner.get().getName(), writable);
    }
    return writable
        ? Condition.ok(ACCESS, "you can write there")
        : Condition.bad(
            ACCESS,
            "the data folder can't be written into; its disk may be read-only",
            Cure.of("Make the disk writable, or " + ELSEWHERE + "."));
  }

  private Condition ofAnother(String owner, boolean writable) {
    String found = "the data folder belongs to " + owner + ", and you are " + user;
    return writable
        ? Condition.warn(
            ACCESS,
            found,
            Cure.of(
                "Run the program as %s, who can't read what you keep there; or %s."
                    .formatted(owner, ELSEWHERE)))
        : Condition.bad(
            ACCESS,
            found,
            new Cure(
                "Make it yours, or " + ELSEWHERE + ".",
                ShellCommand.lines(ShellCommand.of("sudo", "chown", "-R", user, folder))));
  }

  /** The folder's owner, where that is known to be somebody else. */
  private Optional<UserPrincipal> otherOwner() {
    try {
      UserPrincipal self =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
      UserPrincipal owner = Files.getOwner(folder);
      return owner.equals(self) || Rights.of(folder).isEmpty()
          ? Optional.empty()
          : Optional.of(owner);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty(); // a user without a name, or a system without owners
    }
  }

  /** What stands there, or the nearest folder above that does. */
  static Path nearest(Path path) {
    Path there = path;
    while (!Files.exists(there)) {
      @Nullable Path above = there.getParent();
      if (above == null) {
        return there;
      }
      there = above;
    }
    return there;
  }
}
