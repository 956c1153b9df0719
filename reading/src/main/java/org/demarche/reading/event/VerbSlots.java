package org.demarche.reading.event;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Finds what fills the slots of a verb, voice undone. */
final class VerbSlots {
  private final Clause clause;
  private final Sentence sentence;
  private final Token trigger;

  VerbSlots(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.trigger = clause.trigger();
  }

  /** Fills the slots. */
  void fill() {
    boolean passive = Subjects.isPassive(sentence, trigger);
    Subjects.of(sentence, trigger).ifPresent(t -> clause.put(passive ? "obj" : "subj", t));
    if (passive && !sentence.children(trigger, "obj").isEmpty()) {
      // "was denied access": whom it befalls, beside what
      clause.slot("obj").forEach(t -> clause.put("iobj", t));
    }
    if (!sentence.children(trigger, "cop").isEmpty()) {
      clause.put("pred", trigger);
      clause.putOblique(trigger, "");
    }
    for (Token child : sentence.children(trigger)) {
      fillFrom(child, passive);
    }
    if (passive && clause.slot("subj").isEmpty()) {
      agentBelow();
    }
    prefix().ifPresent(this::putCompound);
    if (passive && clause.slot("subj").isEmpty()) {
      agentBeside();
    }
    relativeObject(passive);
    List<Token> objects = List.copyOf(clause.slot("obj"));
    // "voted the motion down": trees may hang the particle on the object
    objects.forEach(
        object ->
            sentence.children(object, "advmod").stream()
                .filter(t -> t.xpos().equals("RP") && t.index() > object.index())
                .forEach(t -> clause.put("prt", t)));
    objects.forEach(this::addInner);
    objects.forEach(this::addNext);
    for (Token child : sentence.children(trigger, "obl")) {
      for (Token inner : sentence.children(child, "nmod")) {
        // what "of" brings belongs to the phrase: "held at the initiative of the president"
        if (!clause.preposition(inner).equals("of")) {
          clause.putOblique(inner, "");
        }
      }
    }
  }

  private void fillFrom(Token child, boolean passive) {
    String relation = child.relation();
    if (child.isRelation("obj")) {
      // trees take "a truce" in "agreed on a truce" for an object now and then
      if (clause.preposition(child).isEmpty()) {
        clause.put("obj", Subjects.antecedent(sentence, trigger, child));
      } else {
        clause.putOblique(child, "");
      }
    } else if (child.isRelation("iobj")) {
      clause.put("iobj", child);
    } else if (child.isRelation("obl") || child.isRelation("nmod")) {
      boolean agent = passive && clause.preposition(child).equals("by");
      boolean asked = clause.preposition(child).equals("for") && hasInfinitive(child);
      if (asked) {
        sentence.children(child, "acl").forEach(t -> clause.put("xcomp", t));
      } else {
        sentence.children(child, "acl").forEach(this::putAsked);
      }
      if (agent) {
        clause.put("subj", child);
      } else if (isBareAfterParticle(child)) {
        clause.put("obj", child);
      } else {
        clause.putOblique(child, "");
      }
    } else if (relation.equals("compound:prt")
        || child.isRelation("advmod")
        || child.isRelation("discourse")) {
      clause.put("prt", child);
      // "pulled back from the border": the phrase may hang on the particle
      sentence.children(child, "obl", "nmod").forEach(inner -> clause.putOblique(inner, ""));
    } else if (child.isRelation("xcomp") || isInfinitive(child) || isBareInfinitive(child)) {
      clause.put(child.isVerb() ? "xcomp" : "pred", child);
      // "took it to court": what it is taken to, though trees may have it predicated
      clause.putOblique(child, "");
      // "let them leave", "made it available": its subject is the verb's object
      sentence.children(child, "nsubj").forEach(t -> clause.put("obj", t));
    } else if (child.isRelation("ccomp")) {
      clause.put("ccomp", child);
    } else if (child.isRelation("advcl") || child.isRelation("acl") || child.isRelation("csubj")) {
      clause.putClause(child);
    }
  }

  /** "called in the ambassador": trees may take the object for a phrase that "in" brings. */
  private boolean isBareAfterParticle(Token phrase) {
    boolean bare = phrase.relation().equals("obl") && clause.preposition(phrase).isEmpty();
    return bare
        && !clause.isTime().test(phrase)
        && phrase.index() > trigger.index()
        && !sentence.children(trigger, "compound").isEmpty()
        && sentence.children(trigger, "obj").isEmpty();
  }

  /** "Saudi" in "the Saudi-backed tribes": who backs them is joined to the participle. */
  private Optional<Token> prefix() {
    int at = trigger.index();
    boolean joined = trigger.isRelation("amod") && at > 1 && trigger.head() > at;
    return joined && sentence.token(at - 1).form().equals("-")
        ? Optional.of(sentence.token(at - 2))
        : Optional.empty();
  }

  private void putCompound(Token doer) {
    clause.put("prefix", doer);
    clause.put("subj", doer);
    clause.put("obj", sentence.token(trigger.head()));
  }

  private boolean isInfinitive(Token child) {
    boolean clause =
        child.isRelation("advcl") || child.isRelation("ccomp") || child.isRelation("dep");
    return clause
        && child.isVerb()
        && child.index() > trigger.index()
        && sentence.children(child, "mark").stream().anyMatch(m -> m.xpos().equals("TO"))
        // "told them that the aim is to leave" tells nobody to leave
        && sentence.children(child, "mark").stream().noneMatch(m -> Words.key(m).equals("that"));
  }

  /** "was persuaded to wait by the generals": the agent may hang on what is below. */
  private void agentBelow() {
    sentence
        .children(trigger, "obj")
        .forEach(object -> agents(object).forEach(t -> clause.put("subj", t)));
    for (Token infinitive : clause.slot("xcomp")) {
      agents(infinitive).forEach(t -> clause.put("subj", t));
      sentence
          .children(infinitive, "obj")
          .forEach(object -> agents(object).forEach(t -> clause.put("subj", t)));
    }
  }

  /** "was caught and beaten by the police": the agent of both hangs on the last. */
  private void agentBeside() {
    Token first = trigger;
    while (first.isRelation("conj") && sentence.token(first.head()).isVerb()) {
      first = sentence.token(first.head());
    }
    for (Token other : sentence.children(first, "conj")) {
      boolean later = other.index() > trigger.index() && other.isVerb();
      if (later && clause.slot("subj").isEmpty() && Subjects.isPassive(sentence, other)) {
        agents(other).forEach(t -> clause.put("subj", t));
      }
    }
  }

  private List<Token> agents(Token word) {
    return sentence.children(word, "obl", "nmod").stream()
        .filter(t -> clause.preposition(t).equals("by") && !clause.isTime().test(t))
        .toList();
  }

  /** "pressed in his talks for them to open": the clause may hang on the phrase between. */
  private void putAsked(Token asked) {
    List<Token> marks = sentence.children(asked, "mark");
    boolean infinitive = marks.stream().anyMatch(m -> m.xpos().equals("TO"));
    if (infinitive && marks.stream().anyMatch(m -> Words.key(m).equals("for"))) {
      clause.put("xcomp", asked);
      sentence.children(asked, "nsubj").forEach(t -> clause.put("for", t));
    }
  }

  /** "pressed for them to open": the phrase has an infinitive of its own. */
  private boolean hasInfinitive(Token phrase) {
    return sentence.children(phrase, "acl").stream()
        .anyMatch(t -> sentence.children(t, "mark").stream().anyMatch(m -> m.xpos().equals("TO")));
  }

  private boolean isBareInfinitive(Token child) {
    return child.isRelation("ccomp")
        && (child.xpos().equals("VB") || child.xpos().equals("VBP"))
        && sentence.children(child, "mark", "aux").isEmpty()
        && child.index() > trigger.index()
        && !isQuoted(child)
        && sentence.children(child, "nsubj").stream().allMatch(t -> t.index() > trigger.index());
  }

  /**
   * "told the envoy: 'They leave'": what stands behind a mark is said, and nobody told to do it.
   */
  private boolean isQuoted(Token child) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > trigger.index() && t.index() < child.index())
        .anyMatch(t -> t.upos().equals("PUNCT") && !t.form().equals("-"));
  }

  /** In "the ban that France lifted" the noun is the object. */
  private void relativeObject(boolean passive) {
    boolean relative = trigger.isRelation("acl") && !passive && clause.slot("obj").isEmpty();
    boolean ownSubject = !sentence.children(trigger, "nsubj").isEmpty();
    if (relative && ownSubject && trigger.head() != Token.ROOT) {
      Token noun = sentence.token(trigger.head());
      if (clause.slot("subj").stream().noneMatch(t -> t.index() == noun.index())) {
        clause.put("obj", noun);
      }
    }
  }

  /** Phrases inside the object count for the verb too, after its own. */
  private void addInner(Token object) {
    for (Token inner : sentence.children(object, "nmod", "acl")) {
      if (inner.relation().equals("nmod:poss")) {
        clause.put("obj.poss", inner);
      } else if (inner.isRelation("acl")) {
        addInnerClause(inner);
      } else {
        clause.putOblique(inner, "obj.");
      }
    }
  }

  /** "investigated war crimes in Darfur": a phrase right behind the object may be inside it. */
  private void addNext(Token object) {
    List<Token> phrase = sentence.subtree(object);
    int behind = phrase.get(phrase.size() - 1).index() + 1;
    for (Token next : sentence.children(trigger, "obl")) {
      if (next.index() > behind && sentence.subtree(next).get(0).index() == behind) {
        clause.putOblique(next, "obj.");
      }
    }
  }

  private void addInnerClause(Token inner) {
    boolean infinitive =
        sentence.children(inner, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    if (infinitive && inner.isVerb()) {
      clause.put("xcomp", inner);
    }
  }
}
