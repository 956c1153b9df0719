package org.demarche.reading.event;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * How a clause stands to what is so: by its auxiliaries and negation, by the verbs and nouns that
 * it depends on, by "if"; and on whose word it is told.
 *
 * @param status the outcome, before dates are looked at
 * @param denied whether the act itself is negated, whatever else holds ("will not lift")
 * @param announced whether it is told as to come ("will", "plans to")
 * @param demanded whether it is said that it should be done
 * @param untold whether it is only somebody's duty, right or power
 * @param pastPerfect whether it is told as earlier than the story
 * @param speaker head of the subject of the verb of saying above it; null where there is none
 * @param reason what decided, for people
 */
record Standing(
    Status status,
    boolean denied,
    boolean announced,
    boolean demanded,
    boolean untold,
    boolean pastPerfect,
    @Nullable Token speaker,
    String reason) {

  /** Deeper chains are parsing errors. */
  private static final int DEEPEST = 8;

  /** Reads the standing of a verb, or of a noun of action by the verb that it depends on. */
  static Standing of(Sentence sentence, Token trigger, Lexicon lexicon) {
    Walk walk = new Walk(sentence, lexicon);
    walk.climb(trigger);
    return new Standing(
        walk.status,
        walk.denied,
        walk.announced,
        walk.demanded,
        walk.untold,
        walk.pastPerfect,
        walk.speaker,
        walk.reason);
  }

  /** The same of what is dated to a day still to come: "their talks on Friday". */
  Standing toCome() {
    return new Standing(
        Status.FUTURE, denied, true, demanded, untold, pastPerfect, speaker, "dated to come");
  }

  /** One way up the tree; a class of its own since the findings add up on the way. */
  private static final class Walk {
    private final Sentence s;
    private final Lexicon lexicon;
    private Status status = Status.REPORTED;
    private boolean denied;
    private boolean announced;
    private boolean demanded;
    private boolean untold;
    private boolean pastPerfect;

    /** Whether the way has left a clause that tells a fact of its own. */
    private boolean apart;

    private @Nullable Token speaker;
    private String reason = "told as a fact";

    Walk(Sentence sentence, Lexicon lexicon) {
      this.s = sentence;
      this.lexicon = lexicon;
    }

    void climb(Token trigger) {
      Token at = trigger;
      own(at, true);
      untold |= Unreal.isOpenQuestion(s, at) || Unreal.isFiction(s, at, lexicon);
      for (int i = 0; i < DEEPEST && at.head() != Token.ROOT; i++) {
        Token above = s.token(at.head());
        step(at, above);
        at = above;
      }
      accordingTo(at);
    }

    private void step(Token at, Token above) {
      boolean saying = isSaying(at, above);
      // "hopes that they leave", "denies that they left": no fact, on whose word ever
      boolean doubted = saying && lexicon.aspect(Words.key(above)) == Status.HYPOTHETICAL;
      doubted |= saying && lexicon.aspect(Words.key(above)) == Status.NEGATED;
      if (saying && speaker == null) {
        speaker = Subjects.of(s, above).orElse(null);
      }
      apart |= isToldApart(at) || isAnnounced(at, above);
      if (apart) {
        return;
      }
      if (Unreal.isAwaited(s, at, above, lexicon)) {
        set(Status.HYPOTHETICAL, "awaited as \"" + above.form() + "\" is");
      }
      if (isShared(at, above)) {
        s.children(above, "aux").forEach(aux -> auxiliary(aux, false));
        condition(above);
      }
      if (at.isRelation("conj")) {
        if (at.isVerb() && above.isVerb() && sharesModality(at)) {
          own(above, false);
        }
        return;
      }
      boolean governed =
          at.isRelation("xcomp")
              || (at.isRelation("ccomp") && (!saying || doubted))
              || (at.isRelation("csubj") && !above.isVerb())
              || isInfinitiveOf(at)
              || isContentOf(at, above);
      boolean nominal =
          at.isNoun() && (at.isRelation("obj") || at.isRelation("nmod") || at.isRelation("obl"));
      if (governed || nominal) {
        governedBy(at, above);
      }
      apart |=
          at.isRelation("advcl") && !isShared(at, above) && Unreal.isToldBeside(s, at, lexicon);
      // what is said is so or not whatever becomes of the saying
      apart |= saying;
    }

    /** "would not trust the militia, which had shelled the town": it has shelled it. */
    private boolean isToldApart(Token at) {
      boolean past =
          at.xpos().equals("VBD")
              || s.children(at, "aux").stream()
                  .anyMatch(t -> t.xpos().equals("VBD") || t.xpos().equals("VBZ"));
      // "asked that Riyadh, which arms the tribes, stop": arm them it does
      boolean named = at.head() != Token.ROOT && s.token(at.head()).upos().equals("PROPN");
      boolean present = at.xpos().equals("VBZ") || at.xpos().equals("VBP");
      boolean perfect = s.children(at, "aux").stream().anyMatch(t -> t.xpos().equals("VBP"));
      boolean modal = s.children(at, "aux").stream().anyMatch(t -> t.xpos().equals("MD"));
      past |= !modal && (perfect || (named && present));
      // "wants to arm the Saudi-backed tribes": backed they are
      boolean quality = at.isVerb() && (at.isRelation("amod") || isParticiple(at));
      return quality || (at.relation().equals("acl:relcl") && past);
    }

    /** "would arm the rebels fighting the junta": they do, but "would pass a law banning it". */
    private boolean isParticiple(Token at) {
      boolean bare = s.children(at, "mark", "case", "aux", "cop").isEmpty();
      boolean form = at.xpos().equals("VBG") || at.xpos().equals("VBN");
      return form
          && bare
          && at.relation().equals("acl")
          && at.head() != Token.ROOT
          && isMany(s.token(at.head()));
    }

    /** A plural or a name: somebody or some things that there are, and no act or paper to come. */
    private static boolean isMany(Token noun) {
      return noun.xpos().equals("NNS") || noun.upos().equals("PROPN");
    }

    /** "would react by closing it", "closing it would hurt": what would be is no fact yet. */
    private boolean isShared(Token at, Token above) {
      boolean gerund = at.xpos().equals("VBG") && s.children(at, "aux", "cop").isEmpty();
      boolean behind = at.isRelation("advcl") && at.index() > above.index();
      boolean means =
          s.children(at, "mark", "case").stream().allMatch(m -> Words.key(m).equals("by"));
      boolean subject = at.isRelation("csubj");
      return (gerund && behind && means) || (subject && (gerund || isInfinitive(at)));
    }

    private void condition(Token verb) {
      for (Token mark : s.children(verb, "mark")) {
        if (lexicon.modality(Words.key(mark)) == Status.HYPOTHETICAL) {
          set(Status.HYPOTHETICAL, "\"" + mark.form() + "\"");
        }
      }
    }

    private boolean isInfinitive(Token at) {
      return s.children(at, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    }

    /** "doubted the announcement that the troops would leave": announced it is. */
    private boolean isAnnounced(Token at, Token above) {
      boolean none =
          s.children(above, "det").stream()
              .anyMatch(t -> lexicon.modality(Words.key(t)) == Status.NEGATED);
      return isContentOf(at, above) && !none && lexicon.aspect(Words.key(above)) == Status.REPORTED;
    }

    private boolean isSaying(Token at, Token above) {
      boolean content =
          at.isRelation("ccomp") || at.isRelation("parataxis") || at.isRelation("dep");
      return content && above.isVerb() && lexicon.isCue(Words.key(above));
    }

    private boolean sharesModality(Token verb) {
      return s.children(verb, "aux", "nsubj").isEmpty();
    }

    private boolean isInfinitiveOf(Token at) {
      boolean clause = at.isRelation("advcl") || at.isRelation("acl");
      return clause && isInfinitive(at);
    }

    /** "the demand that Oslo pay": what a noun holds, by its own table's word. */
    private boolean isContentOf(Token at, Token above) {
      return at.relation().equals("acl")
          && above.isNoun()
          && s.children(at, "mark").stream().anyMatch(m -> Words.key(m).equals("that"));
    }

    private void governedBy(Token at, Token above) {
      Status effect = lexicon.aspect(Words.key(above));
      boolean clause = isInfinitiveOf(at) && !at.isRelation("xcomp");
      boolean quality = at.isVerb() && above.upos().equals("ADJ") && !at.isRelation("csubj");
      if (effect == null && (clause || quality) && !isOrdinal(above)) {
        effect = Status.HYPOTHETICAL;
      }
      untold |= (clause || quality) && !above.isVerb() && lexicon.isUntold(Words.key(above));
      if (effect != null) {
        set(effect, "under \"" + above.form() + "\"");
        denied |= effect == Status.NEGATED;
      }
      if (at.isRelation("xcomp") || effect != null) {
        own(above, false);
      }
    }

    /** "the first to visit" has visited. */
    private boolean isOrdinal(Token noun) {
      return s.children(noun, "amod").stream().anyMatch(t -> lexicon.isOrdinal(Words.key(t)))
          || lexicon.isOrdinal(Words.key(noun));
    }

    private void own(Token verb, boolean direct) {
      if (isDestined(verb) || isHeadlinePlan(verb)) {
        set(Status.FUTURE, "\"to " + verb.form() + "\"");
      }
      if (Unreal.isUnrealCondition(s, verb) || Unreal.isMissed(s, verb)) {
        set(Status.HYPOTHETICAL, "unreal");
      }
      noneOf(verb);
      for (Token child : s.children(verb)) {
        if (child.isRelation("aux") || child.isRelation("cop")) {
          auxiliary(child, direct);
        } else if (child.isRelation("advmod")
            || child.isRelation("mark")
            || child.isRelation("det")
            || child.isRelation("cc")
            || (child.isRelation("amod") && direct && verb.isNoun())
            || child.isRelation("case")) {
          Status effect = lexicon.modality(phrase(child));
          if (effect != null) {
            set(effect, "\"" + child.form() + "\"");
            denied |= effect == Status.NEGATED;
          }
        }
      }
    }

    /** "are to meet": the verb has both "be" and "to"; but "the aim is to meet" is no plan yet. */
    private boolean isDestined(Token verb) {
      return !verb.xpos().equals("VBG")
          && s.children(verb, "aux", "cop").stream()
              .filter(t -> Words.key(t).equals("be") && isBeforeTo(t, verb))
              .anyMatch(t -> t.isRelation("aux") || !isAim(verb));
    }

    /** Whether the subject is a word for an act to come: "the plan is to meet". */
    private boolean isAim(Token verb) {
      List<Token> subjects = s.children(verb, "nsubj");
      return subjects.isEmpty()
          || subjects.stream().anyMatch(t -> lexicon.aspect(Words.key(t)) != null);
    }

    /**
     * "Obama to visit Cuba": a main verb with "to" and a subject is a plan, as headlines put it.
     */
    private boolean isHeadlinePlan(Token verb) {
      boolean stopped = s.token(s.size() - 1).upos().equals("PUNCT");
      return verb.head() == Token.ROOT
          && !stopped
          && !isAim(verb)
          && verb.xpos().equals("VB")
          && s.children(verb, "aux", "cop").isEmpty()
          && s.children(verb, "nsubj").stream().anyMatch(t -> isBeforeTo(t, verb));
    }

    private boolean isBeforeTo(Token aux, Token verb) {
      return s.children(verb, "mark").stream()
          .anyMatch(m -> m.xpos().equals("TO") && aux.index() < m.index());
    }

    /** "no soldier was killed": what is not there was not done to. */
    private void noneOf(Token verb) {
      for (Token side : s.children(verb, "nsubj", "obj")) {
        for (Token word : s.children(side, "det")) {
          Status effect = lexicon.modality(Words.key(word));
          if (effect == Status.NEGATED) {
            set(effect, "\"" + word.form() + " " + side.form() + "\"");
            denied = true;
          }
        }
      }
    }

    /** A word with those that it makes one of: "instead_of". */
    private String phrase(Token word) {
      StringBuilder words = new StringBuilder(Words.key(word));
      s.children(word, "fixed").forEach(part -> words.append('_').append(Words.key(part)));
      return words.toString();
    }

    private void auxiliary(Token aux, boolean direct) {
      String word = Words.key(aux);
      demanded |= direct && lexicon.isDemand(word);
      pastPerfect |= direct && word.equals("have") && aux.xpos().equals("VBD");
      Status effect = lexicon.modality(word);
      if (effect != null) {
        set(effect, "\"" + aux.form() + "\"");
      }
    }

    private void set(Status effect, String why) {
      announced |= effect == Status.FUTURE;
      Status worse = status.or(effect);
      if (worse != status) {
        status = worse;
        reason = why;
      }
    }

    private void accordingTo(Token root) {
      if (speaker != null) {
        return;
      }
      for (Token child : s.children(root, "obl", "advmod", "nmod")) {
        List<Token> marks = s.children(child, "case");
        Optional<Token> first = marks.stream().findFirst();
        if (first.isPresent() && Words.key(first.get()).equals("accord")) {
          speaker = child;
        }
      }
    }
  }
}
