package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * A verb or a noun of action with its slots filled, voice undone (FORMAT.md, "Slots").
 *
 * <p>Built once for each word that some rule is triggered by.
 */
final class Clause {
  private final Sentence sentence;
  private final Token trigger;
  private final Map<String, List<Token>> slots = new LinkedHashMap<>();
  private final Predicate<Token> isTime;

  private Clause(Sentence sentence, Token trigger, Predicate<Token> isTime) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.isTime = isTime;
  }

  /**
   * The clause of a verb.
   *
   * @param isTime whether a token belongs to an expression of time, which fills no slot
   */
  static Clause ofVerb(Sentence sentence, Token verb, Predicate<Token> isTime) {
    Clause clause = new Clause(sentence, verb, isTime);
    clause.put("self", verb);
    clause.fillVerb();
    return clause;
  }

  /** The phrase of a noun of action, without what a supporting verb adds to it. */
  static Clause ofNoun(Sentence sentence, Token noun, Predicate<Token> isTime) {
    Clause clause = new Clause(sentence, noun, isTime);
    clause.fillNoun(noun);
    return clause;
  }

  /** The phrase of a noun of action that a verb carries: the verb's slots count too. */
  Clause carriedBy(Clause verb, Lexicon.Role role) {
    Clause both = new Clause(sentence, trigger, isTime);
    slots.forEach((name, fill) -> fill.forEach(t -> both.put(name, t)));
    verb.slots.forEach(
        (name, fill) -> {
          if (!name.equals("obj") && !name.equals("subj")) {
            fill.stream().filter(t -> t.index() != trigger.index()).forEach(t -> both.put(name, t));
          }
        });
    String subject = role == Lexicon.Role.SUFFERS ? "sufferer" : "subj";
    verb.slot("subj").forEach(t -> both.put(subject, t));
    boolean engaged = Subjects.isPassive(sentence, verb.trigger) && verb.slot("subj").isEmpty();
    if (engaged && !verb.slot("obj").contains(trigger)) {
      // "were engaged in a war": whoever is engaged in it
      verb.slot("obj").forEach(t -> both.put(subject, t));
    }
    return both;
  }

  private void fillVerb() {
    boolean passive = Subjects.isPassive(sentence, trigger);
    Subjects.of(sentence, trigger).ifPresent(t -> put(passive ? "obj" : "subj", t));
    if (passive && !sentence.children(trigger, "obj").isEmpty()) {
      // "was denied access": whom it befalls, beside what
      slot("obj").forEach(t -> put("iobj", t));
    }
    if (!sentence.children(trigger, "cop").isEmpty()) {
      put("pred", trigger);
      putOblique(trigger, "");
    }
    for (Token child : sentence.children(trigger)) {
      fillFrom(child, passive);
    }
    if (passive && slot("subj").isEmpty()) {
      agentBelow();
    }
    prefix().ifPresent(this::putCompound);
    if (passive && slot("subj").isEmpty()) {
      agentBeside();
    }
    relativeObject(passive);
    List<Token> objects = List.copyOf(slot("obj"));
    // "voted the motion down": trees may hang the particle on the object
    objects.forEach(
        object ->
            sentence.children(object, "advmod").stream()
                .filter(t -> t.xpos().equals("RP") && t.index() > object.index())
                .forEach(t -> put("prt", t)));
    objects.forEach(this::addInner);
    objects.forEach(this::addNext);
    for (Token child : sentence.children(trigger, "obl")) {
      for (Token inner : sentence.children(child, "nmod")) {
        // what "of" brings belongs to the phrase: "held at the initiative of the president"
        if (!preposition(inner).equals("of")) {
          putOblique(inner, "");
        }
      }
    }
  }

  private void fillFrom(Token child, boolean passive) {
    String relation = child.relation();
    if (child.isRelation("obj")) {
      // trees take "a truce" in "agreed on a truce" for an object now and then
      if (preposition(child).isEmpty()) {
        put("obj", Subjects.antecedent(sentence, trigger, child));
      } else {
        putOblique(child, "");
      }
    } else if (child.isRelation("iobj")) {
      put("iobj", child);
    } else if (child.isRelation("obl") || child.isRelation("nmod")) {
      boolean agent = passive && preposition(child).equals("by");
      boolean asked = preposition(child).equals("for") && hasInfinitive(child);
      if (asked) {
        sentence.children(child, "acl").forEach(t -> put("xcomp", t));
      } else {
        sentence.children(child, "acl").forEach(this::putAsked);
      }
      if (agent) {
        put("subj", child);
      } else if (isBareAfterParticle(child)) {
        put("obj", child);
      } else {
        putOblique(child, "");
      }
    } else if (relation.equals("compound:prt")
        || child.isRelation("advmod")
        || child.isRelation("discourse")) {
      put("prt", child);
      // "pulled back from the border": the phrase may hang on the particle
      sentence.children(child, "obl", "nmod").forEach(inner -> putOblique(inner, ""));
    } else if (child.isRelation("xcomp") || isInfinitive(child) || isBareInfinitive(child)) {
      put(child.isVerb() ? "xcomp" : "pred", child);
      // "took it to court": what it is taken to, though trees may have it predicated
      putOblique(child, "");
      // "let them leave", "made it available": its subject is the verb's object
      sentence.children(child, "nsubj").forEach(t -> put("obj", t));
    } else if (child.isRelation("ccomp")) {
      put("ccomp", child);
    } else if (child.isRelation("advcl") || child.isRelation("acl") || child.isRelation("csubj")) {
      putClause(child);
    }
  }

  /** "called in the ambassador": trees may take the object for a phrase that "in" brings. */
  private boolean isBareAfterParticle(Token phrase) {
    boolean bare = phrase.relation().equals("obl") && preposition(phrase).isEmpty();
    return bare
        && !isTime.test(phrase)
        && phrase.index() > trigger.index()
        && !sentence.children(trigger, "compound").isEmpty()
        && sentence.children(trigger, "obj").isEmpty();
  }

  /** A gerund clause fills its preposition's slot: "accused them of attacking". */
  private void putClause(Token child) {
    List<Token> marks = sentence.children(child, "mark", "case");
    boolean infinitive = marks.stream().anyMatch(m -> m.xpos().equals("TO"));
    for (Token mark : marks) {
      // "pressed for China to open": who is to do it fills the preposition's slot
      List<Token> doers = infinitive ? sentence.children(child, "nsubj") : List.of(child);
      if (!mark.xpos().equals("TO")) {
        doers.forEach(doer -> put(Words.key(mark), doer));
      }
    }
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
    put("prefix", doer);
    put("subj", doer);
    put("obj", sentence.token(trigger.head()));
  }

  private boolean isInfinitive(Token child) {
    boolean clause =
        child.isRelation("advcl") || child.isRelation("ccomp") || child.isRelation("dep");
    return clause
        && child.isVerb()
        && child.index() > trigger.index()
        && sentence.children(child, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
  }

  /** "was persuaded to wait by the generals": the agent may hang on what is below. */
  private void agentBelow() {
    sentence
        .children(trigger, "obj")
        .forEach(object -> agents(object).forEach(t -> put("subj", t)));
    for (Token infinitive : slot("xcomp")) {
      agents(infinitive).forEach(t -> put("subj", t));
      sentence
          .children(infinitive, "obj")
          .forEach(object -> agents(object).forEach(t -> put("subj", t)));
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
      if (later && slot("subj").isEmpty() && Subjects.isPassive(sentence, other)) {
        agents(other).forEach(t -> put("subj", t));
      }
    }
  }

  private List<Token> agents(Token word) {
    return sentence.children(word, "obl", "nmod").stream()
        .filter(t -> preposition(t).equals("by") && !isTime.test(t))
        .toList();
  }

  /** "pressed in his talks for them to open": the clause may hang on the phrase between. */
  private void putAsked(Token clause) {
    List<Token> marks = sentence.children(clause, "mark");
    boolean infinitive = marks.stream().anyMatch(m -> m.xpos().equals("TO"));
    if (infinitive && marks.stream().anyMatch(m -> Words.key(m).equals("for"))) {
      put("xcomp", clause);
      sentence.children(clause, "nsubj").forEach(t -> put("for", t));
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
        && sentence.children(child, "nsubj").stream().allMatch(t -> t.index() > trigger.index());
  }

  /** In "the ban that France lifted" the noun is the object. */
  private void relativeObject(boolean passive) {
    boolean relative = trigger.isRelation("acl") && !passive && slot("obj").isEmpty();
    boolean ownSubject = !sentence.children(trigger, "nsubj").isEmpty();
    if (relative && ownSubject && trigger.head() != Token.ROOT) {
      Token noun = sentence.token(trigger.head());
      if (slot("subj").stream().noneMatch(t -> t.index() == noun.index())) {
        put("obj", noun);
      }
    }
  }

  /** Phrases inside the object count for the verb too, after its own. */
  private void addInner(Token object) {
    for (Token inner : sentence.children(object, "nmod", "acl")) {
      if (inner.relation().equals("nmod:poss")) {
        put("obj.poss", inner);
      } else if (inner.isRelation("acl")) {
        addInnerClause(inner);
      } else {
        putOblique(inner, "obj.");
      }
    }
  }

  /** "investigated war crimes in Darfur": a phrase right behind the object may be inside it. */
  private void addNext(Token object) {
    List<Token> phrase = sentence.subtree(object);
    int behind = phrase.get(phrase.size() - 1).index() + 1;
    for (Token next : sentence.children(trigger, "obl")) {
      if (next.index() > behind && sentence.subtree(next).get(0).index() == behind) {
        putOblique(next, "obj.");
      }
    }
  }

  private void addInnerClause(Token inner) {
    boolean infinitive =
        sentence.children(inner, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    if (infinitive && inner.isVerb()) {
      put("xcomp", inner);
    }
  }

  private void fillNoun(Token noun) {
    fillNounOwn(noun);
    // "the release of the girls by the militia": the second phrase may hang on the first
    sentence.children(noun, "nmod").forEach(child -> fillBelow(child, 2));
  }

  private void fillBelow(Token phrase, int depth) {
    for (Token inner : sentence.children(phrase, "nmod")) {
      if (!inner.relation().equals("nmod:poss") && !preposition(inner).equals("of")) {
        putOblique(inner, "");
        if (depth > 1) {
          fillBelow(inner, depth - 1);
        }
      }
    }
  }

  private void fillNounOwn(Token noun) {
    if (noun.head() != Token.ROOT) {
      fillAround(noun, sentence.token(noun.head()));
    }
    for (Token child : sentence.children(noun)) {
      if (child.relation().equals("nmod:poss")) {
        put("poss", child);
      } else if (child.isRelation("nmod") || child.isRelation("obl")) {
        putOblique(child, "");
      } else if (child.isRelation("amod") || child.isRelation("compound")) {
        put("mod", child);
        putPair(child);
      } else if (child.isRelation("appos")) {
        put("appos", child);
      } else if (child.isRelation("acl") || child.isRelation("ccomp")) {
        putNounClause(child);
      }
    }
  }

  /** "the Kim-Moon summit", "Thai-Lao talks": the other of two names that a hyphen joins. */
  private void putPair(Token name) {
    if (name.isVerb()) {
      return;
    }
    sentence.children(name, "flat", "compound", "amod").stream()
        .filter(t -> Math.abs(t.index() - name.index()) == 2)
        .filter(t -> sentence.token((t.index() + name.index()) / 2).form().matches("[-–]"))
        .forEach(t -> put("pair", t));
  }

  /** Who else a noun may be of: whose apposition it is, and who does what is done "after talks". */
  private void fillAround(Token noun, Token above) {
    if (noun.isRelation("appos")) {
      put("appos", above);
    } else if (noun.isRelation("obl") && above.isVerb() && !preposition(noun).isEmpty()) {
      Subjects.of(sentence, above).ifPresent(t -> put("outer", t));
    }
  }

  private void putNounClause(Token child) {
    if (sentence.children(child, "mark").stream().anyMatch(m -> m.xpos().equals("TO"))) {
      put("xcomp", child);
    } else {
      putClause(child);
    }
  }

  private void putOblique(Token phrase, String prefix) {
    String preposition = preposition(phrase);
    if (preposition.isEmpty() || isTime.test(phrase)) {
      return;
    }
    put(preposition, phrase);
    if (!prefix.isEmpty()) {
      put(prefix + preposition, phrase);
    }
  }

  /** The preposition of a phrase, its words joined by "_"; empty where it has none. */
  private String preposition(Token phrase) {
    StringBuilder words = new StringBuilder();
    for (Token mark : sentence.children(phrase, "case")) {
      if (mark.xpos().equals("POS")) {
        continue;
      }
      words.append(words.isEmpty() ? "" : "_").append(Words.key(mark));
      for (Token part : sentence.children(mark, "fixed")) {
        words.append('_').append(Words.key(part));
      }
    }
    return words.toString();
  }

  private void put(String slot, Token filler) {
    List<Token> fill = slots.computeIfAbsent(slot, k -> new ArrayList<>(2));
    if (fill.stream().noneMatch(t -> t.index() == filler.index())) {
      fill.add(filler);
    }
  }

  /** The sentence. */
  Sentence sentence() {
    return sentence;
  }

  /** The verb or noun. */
  Token trigger() {
    return trigger;
  }

  /** The heads of what fills a slot; empty where nothing does. */
  List<Token> slot(String name) {
    return slots.getOrDefault(name, List.of());
  }

  /** The slots that something fills, in the order of the tree. */
  List<String> slotNames() {
    return List.copyOf(slots.keySet());
  }

  /** Whether a token belongs to an expression of time. */
  Predicate<Token> isTime() {
    return isTime;
  }
}
