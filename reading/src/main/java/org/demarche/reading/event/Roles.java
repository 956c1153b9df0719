package org.demarche.reading.event;

import org.demarche.reading.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Fills the sides of an event from the slots that its rule names. */
final class Roles {
  private final Parties parties;
  private final Doers doers;
  private final Recipients recipients;

  Roles(Lexicon lexicon, Parties parties, Matcher matcher) {
    this.parties = parties;
    this.recipients = new Recipients(lexicon, parties, matcher);
    this.doers = new Doers(lexicon, parties, matcher, recipients);
  }

  /** Who acts; null where nobody is named. */
  @Nullable Party actor(Rule rule, Clause clause) {
    return doers.actor(rule, clause);
  }

  /** Those whom the rule makes further actors ("+with"); null where there is none. */
  @Nullable Party partner(Rule rule, Clause clause) {
    return recipients.partner(rule, clause);
  }

  /** Who or what is acted on by somebody; null where nothing is named. */
  @Nullable Party recipient(Rule rule, Clause clause, @Nullable Party actor) {
    return recipients.recipient(rule, clause, actor);
  }

  /**
   * Whether somebody gives orders to forces of the same state: what they are ordered to do is done,
   * unless the text says otherwise.
   */
  boolean commandsItsOwn(Finding finding) {
    Party actor = finding.actor();
    Party recipient = finding.recipient();
    if (actor == null
        || recipient == null
        || recipient.actors().isEmpty()
        || actor.actors().isEmpty()) {
      return false;
    }
    Actor commander = parties.actors().actor(actor.actors().get(0));
    Actor commanded = parties.actors().actor(recipient.actors().get(0));
    String country = commander.country();
    return country != null
        && country.equals(commanded.country())
        && commanded.sectors().contains("MIL");
  }

  /** Whom a noun of action befalls that a verb like "face" or "suffer" carries. */
  Party sufferer(Clause clause) {
    return parties.of(clause.sentence(), clause.slot("sufferer").get(0));
  }
}
