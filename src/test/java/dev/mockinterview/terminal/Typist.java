package dev.mockinterview.terminal;

import dev.mockinterview.terminal.AnswerReader.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** Types real key bytes into a terminal that an answer reader reads from, and sees its screen. */
final class Typist implements AutoCloseable {

  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";
  static final String ENTER = "\r";

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(50);
  private static final String PROMPT = "> ";
  private static final String READY = "\u001b[?2004h";

  private final Seen seen = new Seen();
  private final LineDisciplineTerminal terminal;
  private final AnswerReader reader;
  private int asked;

  Typist() throws IOException {
    terminal = new LineDisciplineTerminal("typist", "xterm", seen, StandardCharsets.UTF_8);
    terminal.setSize(new Size(80, 24));
    reader = TerminalAnswerReader.on(terminal);
  }

  static String paste(String text) {
    return "\u001b[200~" + text.replace('\n', '\r') + "\u001b[201~";
  }

  /** The reply to keys that are typed as soon as the reader listens. */
  Reply answer(String keys) {
    CompletableFuture<Reply> reply = listen(r -> r.read(PROMPT));
    type(keys);
    return get(reply);
  }

  /** Begins a read and waits till it listens. */
  CompletableFuture<Reply> listen(Function<AnswerReader, Reply> read) {
    seen.reset();
    CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() -> read.apply(reader));
    await(READY);
    return reply;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Waits till somebody listens who has not been waited for before. */
  void awaitAsking() {
    asked = seen.await(READY, asked);
  }

  void type(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits till the screen has shown this. */
  void await(String text) {
    seen.await(text, 0);
  }

  String seen() {
    return seen.toString(StandardCharsets.UTF_8);
  }

  static <T> T get(CompletableFuture<T> reply) {
    try {
      return reply.get(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (Exception e) {
      throw new AssertionError("no reply", e);
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  private static final class Seen extends ByteArrayOutputStream {

    @Override
    public synchronized void write(int b) {
      super.write(b);
      notifyAll();
    }

    /** Waits for a text from there on; returns the index behind it. */
    synchronized int await(String text, int from) {
      long end = System.currentTimeMillis() + PATIENCE;
      while (toString(StandardCharsets.UTF_8).indexOf(text, from) < 0) {
        long left = end - System.currentTimeMillis();
        if (left <= 0) {
          throw new AssertionError("never seen: " + text);
        }
        try {
          wait(left);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      return toString(StandardCharsets.UTF_8).indexOf(text, from) + text.length();
    }
  }
}
