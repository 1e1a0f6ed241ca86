package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases that interviews can be kept in; all SQL of ours is one. */
interface Engine {

  /** A change of the schema. */
  interface Change {
    void run() throws SQLException;
  }

  /** Opens a connection whose schema nobody has looked at yet. */
  Connection open() throws SQLException;

  /** The statement that begins a transaction which may write. */
  String begin();

  /** The statement that begins a transaction which sees one state and writes nothing. */
  String beginRead();

  /** A query that counts the tables with the name of its one parameter. */
  String countTables();

  /**
   * Finds out whether the database is still the one that was opened.
   *
   * @throws StoreException where it isn't
   */
  void check();

  /** Whether the failure says that the connection is gone, so that another one may work. */
  boolean lost(SQLException failure);

  /** Why the database refuses, in a few words. */
  String reason(SQLException failure);

  /** Does the work while no other program changes the schema. */
  void alone(Change work) throws SQLException;

  /**
   * Finds out whether a database without our tables is free for them.
   *
   * @throws StoreException where another program's are in it
   */
  void requireEmpty(Connection connection) throws SQLException;

  /** Copies the database before its schema is changed, where that is for a program to do. */
  void copyBeforeChange(Connection connection) throws SQLException;

  /**
   * Copies the whole database into a new file, readable for its owner alone; to bring it to the
   * disk is its caller's part.
   *
   * @throws StoreException where the file exists, or that is not for a program to do
   */
  void copy(Connection connection, Path file) throws SQLException;

  /**
   * Makes what was deleted unreadable.
   *
   * @return whether that is done; not where another program still reads
   */
  boolean shred(Connection connection) throws SQLException;

  /** Where it is, fit to be printed. */
  String name();
}
