package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * All tables of the event stage (FORMAT.md beside this class). Immutable; shared between threads.
 */
public final class Lexicon {

  /** How a supporting verb's subject stands to the noun of action that the verb carries. */
  enum Role {
    DOES,
    SUFFERS,
    PLANS
  }

  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();
  private final Map<String, List<Rule>> spoken = new HashMap<>();
  private final Map<EventType, Rule> learned = new EnumMap<>(EventType.class);
  private final Map<String, Role> support = new HashMap<>();
  private final Map<String, Status> aspect = new HashMap<>();
  private final Map<String, Status> modality = new HashMap<>();
  private final Map<String, Becoming> becomes = new HashMap<>();
  private final Map<String, List<String>> contextWords = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Double> least = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Words words;
  private final Plover plover = Plover.load();

  /** What an act becomes when it is only announced or refused. */
  record Becoming(EventType type, @org.jspecify.annotations.Nullable String mode) {}

  private Lexicon(Knowledge knowledge) {
    words = new Words(knowledge.rows("event", "classes"));
    addRules(knowledge.rows("event", "verbs"), verbs, false);
    addRules(knowledge.rows("event", "nouns"), nouns, true);
    addRules(knowledge.rows("event", "spoken"), spoken, false);
    for (Row row : knowledge.rows("event", "learned")) {
      Rule rule = Rule.of(row, false);
      rules.add(rule);
      learned.put(rule.type(), rule);
    }
    for (Row row : knowledge.rows("event", "support")) {
      Role role = constant(Role.class, row, "role");
      support.put(row.get("verb") + ' ' + row.get("slot"), role);
    }
    for (Row row : knowledge.rows("event", "aspect")) {
      aspect.put(row.get("word"), status(row));
    }
    for (Row row : knowledge.rows("event", "modality")) {
      modality.put(row.get("word"), status(row));
    }
    for (Row row : knowledge.rows("event", "becomes")) {
      EventType type = constant(EventType.class, row, "becomes");
      String mode = row.get("mode").isEmpty() ? null : row.get("mode");
      becomes.put(row.get("type") + ' ' + row.get("status"), new Becoming(type, mode));
    }
    for (Row row : knowledge.rows("event", "contexts")) {
      row.list("words")
          .forEach(
              w -> contextWords.computeIfAbsent(w, k -> new ArrayList<>()).add(row.get("context")));
    }
    list(knowledge, "containers");
    list(knowledge, "cues");
    list(knowledge, "demands");
    list(knowledge, "ordinals");
    list(knowledge, "bounds");
    list(knowledge, "sequels");
    list(knowledge, "papers");
    list(knowledge, "consents");
    list(knowledge, "asides");
    list(knowledge, "gear");
    list(knowledge, "grounds");
    list(knowledge, "members");
    list(knowledge, "untold");
    list(knowledge, "awaited");
    list(knowledge, "fiction");
    knowledge
        .rows("event", "judge")
        .forEach(row -> weights.put(row.get("feature"), number(row, "weight")));
    for (Row row : knowledge.rows("event", "least")) {
      least.put(row.get("found_by"), number(row, "confidence")); // the user's come last
    }
    for (Row row : knowledge.rows("event", "sectors")) {
      lists
          .computeIfAbsent("sectors " + row.get("class"), k -> new HashSet<>())
          .addAll(row.list("sectors"));
    }
    checkRules();
  }

  /**
   * Reads and checks the tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  public static Lexicon load(Knowledge knowledge) {
    return new Lexicon(knowledge);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Row row, String column) {
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown " + column + " '" + row.get(column) + "'");
    }
  }

  private static double number(Row row, String column) {
    try {
      return Double.parseDouble(row.get(column));
    } catch (NumberFormatException e) {
      throw row.error("no " + column + ": '" + row.get(column) + "'");
    }
  }

  private static Status status(Row row) {
    return row.get("effect").equals("real")
        ? Status.REPORTED
        : constant(Status.class, row, "effect");
  }

  private void list(Knowledge knowledge, String table) {
    Set<String> all = new HashSet<>();
    knowledge.rows("event", table).forEach(row -> all.addAll(row.list("words")));
    lists.put(table, all);
  }

  private void addRules(List<Row> rows, Map<String, List<Rule>> to, boolean noun) {
    for (Row row : rows) {
      Rule rule = Rule.of(row, noun);
      rules.add(rule);
      for (String lemma : rule.pattern().lemmas()) {
        to.computeIfAbsent(lemma, k -> new ArrayList<>()).add(rule);
      }
    }
  }

  private void checkRules() {
    Set<String> names = new HashSet<>();
    for (Rule rule : rules) {
      if (!names.add(rule.name())) {
        throw new org.demarche.reading.table.TableException(
            rule.place(), "a second rule named '" + rule.name() + "'");
      }
      if (rule.mode() != null && !plover.hasMode(rule.type(), rule.mode())) {
        throw new org.demarche.reading.table.TableException(
            rule.place(), rule.type() + " has no mode '" + rule.mode() + "'");
      }
      for (Condition condition : rule.pattern().conditions()) {
        for (String filler : condition.fillers()) {
          if (filler.startsWith("@") && !words.has(filler.substring(1))) {
            throw new org.demarche.reading.table.TableException(
                rule.place(), "no class '" + filler + "'");
          }
        }
      }
    }
  }

  /** Whether the recipient may be taken from elsewhere in the clause than the rule's slots. */
  boolean isLoose(Rule rule) {
    return rule.recipientSlots().stream().noneMatch(s -> s.equals("-") || s.startsWith("+"));
  }

  /** Whether it is done to whoever the place belongs to where nobody else is named. */
  boolean isOnTerritory(Rule rule) {
    return switch (rule.type()) {
      case AID, RETREAT, CONCEDE, MOBILIZE, COERCE, ASSAULT, PROTEST, AGREE -> true;
      default -> false;
    };
  }

  /** Whether it goes towards somebody, so that whence it comes is nobody's concern. */
  boolean isAimed(Rule rule) {
    return rule.type() == EventType.ASSAULT || rule.type() == EventType.MOBILIZE;
  }

  /** Whether those who do it together do it to each other, so that its matter is no recipient. */
  boolean isMutual(Rule rule) {
    return switch (rule.type()) {
      case AGREE, CONSULT, SUPPORT, COOPERATE -> true;
      default -> false;
    };
  }

  /** Whether it is only told of where somebody is named who does it: help and agreement. */
  boolean needsActor(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> true;
      default -> false;
    };
  }

  /** Whether it is a matter of states and bodies alone: people meet, agree and refuse each day. */
  boolean isPublic(EventType type) {
    return needsActor(type) || type == EventType.CONCEDE || type == EventType.REJECT;
  }

  /** All rules in the order of their tables. */
  List<Rule> rules() {
    return rules;
  }

  /** The rules that this verb lemma triggers. */
  List<Rule> verbRules(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The rules for acts that lie in what is said which this verb lemma triggers, or "*" for any. */
  List<Rule> spokenRules(String lemma) {
    return spoken.getOrDefault(lemma, List.of());
  }

  /** What codes an act of this type that the network finds. */
  Optional<Rule> learned(EventType type) {
    return Optional.ofNullable(learned.get(type));
  }

  /** Whether the network found it and no rule. */
  boolean isLearned(Event event) {
    Rule rule = learned.get(event.type());
    return rule != null && rule.name().equals(event.rule());
  }

  /** The rules that this noun lemma triggers. */
  List<Rule> nounRules(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** How the verb's subject stands to a noun of action in the slot; null where it carries none. */
  @org.jspecify.annotations.Nullable
  Role support(String verb, String slot) {
    return support.get(verb + ' ' + slot);
  }

  /** What a verb makes of the verb that it takes; null where the table does not say. */
  @org.jspecify.annotations.Nullable
  Status aspect(String lemma) {
    return aspect.get(lemma);
  }

  /** What an auxiliary or marker makes of its verb; null where the table does not say. */
  @org.jspecify.annotations.Nullable
  Status modality(String word) {
    return modality.get(word);
  }

  /** What the act is when announced ("future") or refused ("refused"); null where the same. */
  @org.jspecify.annotations.Nullable
  Becoming becoming(EventType type, String status) {
    return becomes.get(type + " " + status);
  }

  /** Whether "of" after this head noun brings what is meant. */
  boolean isContainer(String lemma) {
    return lists.getOrDefault("containers", Set.of()).contains(lemma);
  }

  /** Whether this verb reports what somebody says. */
  boolean isCue(String lemma) {
    return lists.getOrDefault("cues", Set.of()).contains(lemma);
  }

  /** Whether this auxiliary makes what is said a demand ("must", "should"). */
  boolean isDemand(String lemma) {
    return lists.getOrDefault("demands", Set.of()).contains(lemma);
  }

  /** Whether what follows "to" after this word has been done ("the first to visit"). */
  boolean isOrdinal(String lemma) {
    return lists.getOrDefault("ordinals", Set.of()).contains(lemma);
  }

  /** Whether a time after this preposition bounds an act and does not date it ("since 2018"). */
  boolean isBound(String preposition) {
    return lists.getOrDefault("bounds", Set.of()).contains(preposition);
  }

  /** Whether this verb or adverb tells that something followed on what was told before. */
  boolean isSequel(String lemma) {
    return lists.getOrDefault("sequels", Set.of()).contains(lemma);
  }

  /** Whether denying this verb is refusing: "did not allow". */
  boolean isConsent(String lemma) {
    return lists.getOrDefault("consents", Set.of()).contains(lemma);
  }

  /** Whether such a thing speaks for whoever makes it: a statement, a bill, a letter. */
  boolean isPaper(String lemma) {
    return lists.getOrDefault("papers", Set.of()).contains(lemma);
  }

  /** Whether the phrase of this preposition tells when or by what word, not to whom. */
  boolean isAside(String preposition) {
    return lists.getOrDefault("asides", Set.of()).contains(preposition);
  }

  /** Whether it is what forces fight with: a drone, a missile. */
  boolean isGear(String lemma) {
    return lists.getOrDefault("gear", Set.of()).contains(lemma);
  }

  /** Whether it is ground that is fought over: a town, a base. */
  boolean isGround(String lemma) {
    return lists.getOrDefault("grounds", Set.of()).contains(lemma);
  }

  /** Whether these words bring those whom a general word stands for ("such as", "loyal to"). */
  boolean isOfMembers(String words) {
    return lists.getOrDefault("members", Set.of()).contains(words);
  }

  /** Whether nothing is told of an act that depends on such a word ("a duty to help"). */
  boolean isUntold(String lemma) {
    return lists.getOrDefault("untold", Set.of()).contains(lemma);
  }

  /** Whether the present tense behind this conjunction may tell of what is to come ("once"). */
  boolean isAwaited(String conjunction) {
    return lists.getOrDefault("awaited", Set.of()).contains(conjunction);
  }

  /** Whether what is told in such a thing is made up or played: a film, a match. */
  boolean isFiction(String lemma) {
    return lists.getOrDefault("fiction", Set.of()).contains(lemma);
  }

  /** Whether this PLOVER sector is of the class: "side", "private", "armed", "open". */
  boolean isSector(String name, String sector) {
    return lists.getOrDefault("sectors " + name, Set.of()).contains(sector);
  }

  /** Whether an event is too unsure to be told. */
  boolean isDoubtful(Event event) {
    return event.confidence() < least.getOrDefault(isLearned(event) ? "network" : "rule", 0.0);
  }

  /** How much a thing that is known of an event speaks for it (log odds); 0 where none is given. */
  double weight(String known) {
    return weights.getOrDefault(known, 0.0);
  }

  /** Contexts that words show, by word or phrase. */
  Map<String, List<String>> contextWords() {
    return contextWords;
  }

  /** The classes of words. */
  Words words() {
    return words;
  }

  /** The ontology. */
  public Plover plover() {
    return plover;
  }
}
