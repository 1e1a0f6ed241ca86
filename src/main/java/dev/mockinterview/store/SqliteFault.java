package dev.mockinterview.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Puts SQLite's refusals into words; the driver gives them no SQL state. */
final class SqliteFault {

  /** The low byte of an extended result code is the code itself. */
  private static final int CODE = 0xff;

  private SqliteFault() {}

  static StoreException of(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return new StoreException("interviews can't be kept: " + reason(refused), failure);
      }
    }
    return new StoreException("interviews can't be kept: " + failure.getMessage(), failure);
  }

  private static String reason(SQLException refused) {
    return switch (SQLiteErrorCode.getErrorCode(refused.getErrorCode() & CODE)) {
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_READONLY, SQLITE_PERM -> "the data folder can't be written to";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds the database; try again";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "the database file is damaged";
      case SQLITE_CANTOPEN -> "the database file can't be opened";
      case SQLITE_IOERR -> "the disk doesn't answer";
      default -> String.valueOf(refused.getMessage());
    };
  }
}
