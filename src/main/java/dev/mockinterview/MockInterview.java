package dev.mockinterview;

/** Placeholder. */
public final class MockInterview {
  private MockInterview() {}

  public static void main(String[] args) {}
}
