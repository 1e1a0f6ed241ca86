package dev.mockinterview.text;

import java.util.List;

/**
 * All that is known of a token but where it stands; see {@link Token} for its parts.
 *
 * @param content whether it says something: no punctuation and no function word; GET is a name
 * @param key what it is filed under, see {@link Token#key()}
 */
record Form(
    String word, String stem, Token.Kind kind, List<String> pieces, boolean content, String key) {

  Form {
    pieces = List.copyOf(pieces);
  }

  static Form of(String word, String stem, Token.Kind kind, List<String> pieces) {
    boolean function = FunctionWords.contains(word);
    boolean content = kind == Token.Kind.NAME || (kind != Token.Kind.MARK && !function);
    // one instance of each, so that whoever looks one up mostly compares references
    String root = stem.intern();
    String key = function ? ("=" + word).intern() : root;
    return new Form(word.intern(), root, kind, pieces, content, key);
  }
}
