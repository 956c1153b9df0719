package org.demarche.reading.event;

import java.util.List;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * Clauses that tell no fact by their own form, whatever they depend on: questions, unreal
 * conditions, what is awaited, what is made up.
 */
final class Unreal {
  private Unreal() {}

  /** "Will Oslo act?" asks whether it does; "Why did Oslo act?" tells that it did. */
  static boolean isOpenQuestion(Sentence s, Token verb) {
    return verb.head() == Token.ROOT
        && isInverted(s, verb)
        && s.tokens().stream().anyMatch(t -> t.form().equals("?"))
        && s.tokens().stream().limit(verb.index()).noneMatch(t -> t.xpos().startsWith("W"));
  }

  /** "Had Oslo acted, we would know": it has not. */
  static boolean isUnrealCondition(Sentence s, Token verb) {
    return verb.isRelation("advcl")
        && isInverted(s, verb)
        && s.children(verb, "mark", "advmod").stream().allMatch(t -> t.index() > verb.index());
  }

  /** "would have acted": it has not. */
  static boolean isMissed(Sentence s, Token verb) {
    List<String> auxiliaries = s.children(verb, "aux").stream().map(Words::key).toList();
    return auxiliaries.contains("would") && auxiliaries.contains("have");
  }

  /** "once the troops leave, he will return": they have not left. */
  static boolean isAwaited(Sentence s, Token verb, Token above, Lexicon lexicon) {
    boolean present =
        s.children(verb, "aux", "cop").stream().anyMatch(Unreal::isPresent)
            || (isPresent(verb) && s.children(verb, "aux", "cop").isEmpty());
    return present
        && verb.isRelation("advcl")
        && s.children(verb, "mark", "advmod").stream()
            .anyMatch(t -> t.index() < verb.index() && lexicon.isAwaited(Words.key(t)))
        && s.children(above, "aux").stream()
            .anyMatch(t -> lexicon.modality(Words.key(t)) == Status.FUTURE);
  }

  /** "in the film the Danes invade": nobody did. */
  static boolean isFiction(Sentence s, Token verb, Lexicon lexicon) {
    return s.children(verb, "obl").stream()
        .filter(t -> lexicon.isFiction(Words.key(t)))
        .anyMatch(t -> s.children(t, "case").stream().anyMatch(c -> Words.key(c).equals("in")));
  }

  /** "threatens to advance, as it advanced in May": told of the past, whatever is to come. */
  static boolean isToldBeside(Sentence s, Token verb, Lexicon lexicon) {
    boolean open =
        s.children(verb, "mark", "advmod").stream()
            .map(Words::key)
            .anyMatch(w -> lexicon.modality(w) != null || lexicon.isAwaited(w));
    boolean modal = s.children(verb, "aux").stream().anyMatch(t -> t.xpos().equals("MD"));
    return !open && !modal && !s.children(verb, "mark").isEmpty() && isPast(s, verb);
  }

  /** Whether a verb stands in the past or the perfect, or is a participle of its own. */
  static boolean isPast(Sentence s, Token verb) {
    List<Token> auxiliaries = s.children(verb, "aux", "aux:pass");
    boolean done =
        auxiliaries.isEmpty()
            || auxiliaries.stream()
                .anyMatch(t -> t.xpos().equals("VBD") || Words.key(t).equals("have"));
    return verb.xpos().equals("VBD") || isAlike(s, verb) || (verb.xpos().equals("VBN") && done);
  }

  /** "Iraq let them in": of one, the present would be "lets". */
  private static boolean isAlike(Sentence s, Token verb) {
    List<Token> subjects = s.children(verb, "nsubj");
    return Set.of("VBP", "VB").contains(verb.xpos())
        && s.children(verb, "aux", "mark").isEmpty()
        && subjects.size() == 1
        && Set.of("NN", "NNP").contains(subjects.get(0).xpos())
        && s.children(subjects.get(0), "conj").isEmpty();
  }

  /**
   * Whether a verb, or that of which a noun is the subject, stands in the present: "is likely",
   * "are to meet", but not "have met".
   */
  static boolean isPresent(Sentence s, Token word) {
    boolean subject = word.relation().startsWith("nsubj");
    Token verb = subject ? s.token(word.head()) : word;
    List<Token> before = s.children(verb, "aux", "aux:pass", "cop");
    return before.isEmpty()
        ? isPresent(verb)
        : before.stream().anyMatch(t -> isPresent(t) && !Words.key(t).equals("have"));
  }

  private static boolean isPresent(Token word) {
    return word.xpos().equals("VBZ") || word.xpos().equals("VBP");
  }

  /** "Had Oslo": the auxiliary stands before the subject. */
  private static boolean isInverted(Sentence s, Token verb) {
    List<Token> subjects = s.children(verb, "nsubj");
    return !subjects.isEmpty()
        && s.children(verb, "aux", "cop").stream()
            .anyMatch(t -> t.index() < subjects.get(0).index());
  }
}
