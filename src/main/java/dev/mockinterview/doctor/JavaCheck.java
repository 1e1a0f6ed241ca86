package dev.mockinterview.doctor;

/** Looks at the Java that the program runs on. */
public final class JavaCheck {

  private static final int OLDEST = 17;

  private JavaCheck() {}

  /**
   * The Java of this version.
   *
   * @param vendor who made it; may be blank
   */
  public static Condition of(Runtime.Version version, String vendor) {
    String found = version + (vendor.isBlank() ? "" : ", " + vendor);
    return version.feature() >= OLDEST
        ? Condition.ok("Java", found)
        : Condition.bad(
            "Java",
            found + "; " + OLDEST + " or newer is needed",
            Cure.of("Install a newer JDK, for example from https://adoptium.net."));
  }
}
