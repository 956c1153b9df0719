package org.demarche.reading.event;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * Finds who a verb's subject is where it does not stand beside the verb: in coordination, control,
 * participles and relative clauses.
 */
final class Subjects {
  /** Deeper chains of verbs are parsing errors. */
  private static final int DEEPEST = 6;

  private Subjects() {}

  /**
   * The head of the surface subject: of a passive it is who suffers the act.
   *
   * @return empty where nobody is named
   */
  static Optional<Token> of(Sentence sentence, Token verb) {
    return of(sentence, verb, 0);
  }

  private static Optional<Token> of(Sentence s, Token verb, int depth) {
    List<Token> own = s.children(verb, "nsubj");
    if (!own.isEmpty()) {
      return Optional.of(antecedent(s, verb, own.get(0)));
    }
    if (verb.head() == Token.ROOT || depth > DEEPEST) {
      return Optional.empty();
    }
    Token head = verb.isRelation("conj") ? joined(s, verb) : s.token(verb.head());
    if (verb.isRelation("acl")) {
      return ofModifier(s, verb, head, depth);
    }
    Optional<Token> charged = charged(s, verb, head);
    if (charged.isPresent()) {
      return charged;
    }
    if (verb.isRelation("xcomp") && !head.isNoun()) {
      List<Token> controller = s.children(head, "obj", "iobj");
      return controller.isEmpty() ? of(s, head, depth + 1) : Optional.of(controller.get(0));
    }
    if (isAside(s, verb)) {
      return Optional.empty();
    }
    boolean linked =
        verb.isRelation("conj")
            || verb.isRelation("advcl")
            || verb.isRelation("ccomp")
            || verb.isRelation("parataxis")
            || verb.isRelation("obl")
            || verb.isRelation("dep");
    return linked && !head.isNoun() ? of(s, head, depth + 1) : Optional.empty();
  }

  /**
   * "accused it of arming", "kept them from leaving", "fined him for smuggling", "quoted him as
   * saying", "railed at him for leaving": who is accused, kept or quoted does it.
   */
  private static Optional<Token> charged(Sentence s, Token verb, Token head) {
    if (!verb.isRelation("advcl") || !verb.xpos().equals("VBG") || isPassive(s, head)) {
      return Optional.empty();
    }
    List<String> marks = s.children(verb, "mark", "case").stream().map(Token::form).toList();
    boolean accused = marks.contains("of");
    boolean kept = marks.contains("from") || marks.contains("into");
    boolean blamed = marks.contains("for") || marks.contains("as");
    List<Token> objects = s.children(head, "obj");
    if (objects.isEmpty() && marks.contains("for")) {
      objects = s.children(head, "obl").stream().filter(t -> hasCase(s, t, "at")).toList();
    }
    return objects.stream()
        .filter(t -> t.index() < verb.index())
        .filter(t -> accused || ((kept || blamed) && !isOwned(s, t)))
        .findFirst()
        .map(t -> antecedent(s, head, t));
  }

  /** "moved its policy from backing to fighting it": a thing of one's own is nobody. */
  private static boolean isOwned(Sentence s, Token object) {
    return object.xpos().equals("NN")
        && s.children(object).stream().anyMatch(t -> t.relation().equals("nmod:poss"));
  }

  /**
   * The verb that a coordinated one is joined to: of the verbs up the tree the one in its own tense
   * ("announced that it was drifting and then ordered": announced and ordered).
   */
  private static Token joined(Sentence s, Token verb) {
    Token head = s.token(verb.head());
    String tense = tense(s, verb);
    boolean finite = tense.equals("VBD") || tense.equals("VBZ");
    if (!finite || tense(s, head).equals(tense) || !head.isRelation("ccomp")) {
      return head;
    }
    Token above = s.token(head.head());
    return tense(s, above).equals(tense) ? above : head;
  }

  /** The tag of the word that is inflected: "is" of "is using". */
  private static String tense(Sentence s, Token verb) {
    return s.children(verb, "aux").stream().findFirst().orElse(verb).xpos();
  }

  /** The subject of "to" in "decision to invade" is the noun's owner, of "ruling" the noun. */
  private static Optional<Token> ofModifier(Sentence s, Token verb, Token noun, int depth) {
    boolean infinitive = s.children(verb, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    boolean byPreposition = !s.children(verb, "mark", "case").isEmpty();
    if (!infinitive && !byPreposition) {
      return Optional.of(noun);
    }
    List<Token> owner = s.children(noun, "nsubj");
    if (owner.isEmpty()) {
      owner = s.children(noun).stream().filter(t -> t.relation().equals("nmod:poss")).toList();
    }
    if (owner.isEmpty() && !noun.isRelation("xcomp")) {
      // "the Turkish decision to invade"
      owner = s.children(noun, "amod", "compound").stream().filter(Subjects::isName).toList();
    }
    if (!owner.isEmpty()) {
      return Optional.of(owner.get(0));
    }
    if (noun.head() == Token.ROOT) {
      return Optional.empty();
    }
    Token above = s.token(noun.head());
    // "gave the army an excuse to attack": who was given it
    List<Token> given = s.children(above, "iobj");
    if (noun.isRelation("obj") && !given.isEmpty()) {
      return Optional.of(given.get(0));
    }
    // "leave the army with a free hand to attack": who is left with it
    if (noun.isRelation("obl") && hasCase(s, noun, "with")) {
      return s.children(above, "obj").stream().findFirst();
    }
    // "became the first leader to see": who became it; "lost 20 men in the campaign to free it"
    boolean engaged = infinitive && noun.isRelation("obl") && hasCase(s, noun, "in");
    boolean carried = noun.isRelation("obj") || noun.isRelation("xcomp");
    carried |= engaged && !isPassive(s, above);
    return carried && above.isVerb() ? of(s, above, depth + 1) : Optional.empty();
  }

  private static boolean hasCase(Sentence s, Token phrase, String preposition) {
    return s.children(phrase, "case").stream().anyMatch(m -> Words.key(m).equals(preposition));
  }

  private static boolean isName(Token word) {
    return word.name() != NameKind.NONE || Character.isUpperCase(word.form().charAt(0));
  }

  /** "as promised" says what was promised, not to whom. */
  private static boolean isAside(Sentence s, Token verb) {
    return verb.isRelation("advcl")
        && verb.xpos().equals("VBN")
        && !hasAuxiliary(s, verb)
        && s.children(verb, "mark").stream().anyMatch(m -> Words.key(m).equals("as"));
  }

  /** For a relative pronoun the noun that it stands for. */
  static Token antecedent(Sentence s, Token verb, Token subject) {
    boolean relative = subject.xpos().equals("WDT") || subject.xpos().equals("WP");
    Token clause = verb;
    for (int i = 0; relative && clause.head() != Token.ROOT && i < DEEPEST; i++) {
      Token head = s.token(clause.head());
      if (clause.isRelation("acl") && head.index() < subject.index()) {
        return head;
      }
      clause = head;
    }
    return subject;
  }

  /** Whether the verb stands in the passive. */
  static boolean isPassive(Sentence s, Token verb) {
    for (Token child : s.children(verb)) {
      String relation = child.relation();
      if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
        return true;
      }
    }
    if (!verb.xpos().equals("VBN") || verb.head() == Token.ROOT) {
      return false;
    }
    if (hasAuxiliary(s, verb)) {
      return false;
    }
    if (verb.isRelation("conj")) {
      // with an object too: "was arrested and given a sentence"
      return s.children(verb, "nsubj").isEmpty() && isPassive(s, s.token(verb.head()));
    }
    if (verb.relation().equals("xcomp")) {
      // "remains besieged"
      return s.children(verb, "obj", "nsubj").isEmpty();
    }
    if (verb.relation().equals("acl") && s.children(verb, "nsubj").isEmpty()) {
      return true;
    }
    boolean bare = verb.isRelation("advcl") || verb.isRelation("amod");
    return bare && s.children(verb, "nsubj").isEmpty() && s.children(verb, "obj").isEmpty();
  }

  private static boolean hasAuxiliary(Sentence s, Token verb) {
    return !s.children(verb, "aux").isEmpty();
  }
}
