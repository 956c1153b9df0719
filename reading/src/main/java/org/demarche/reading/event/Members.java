package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** For whom a general word stands where others are named with it. */
final class Members {
  private final Lexicon lexicon;
  private final Actors actors;
  private final Parties parties;

  Members(Lexicon lexicon, Actors actors, Parties parties) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.parties = parties;
  }

  /** Those whom a general word stands for: "countries such as Lebanon", "its allies, X and Y". */
  List<Party> members(Sentence sentence, Token general, Mention mention) {
    Actor group = actors.actor(mention.actors().get(0));
    boolean open =
        mention.kind() == Mention.Kind.DESCRIPTION
            && mention.actors().size() == 1
            && group.country() == null
            && general.upos().equals("NOUN")
            && (group.sectors().isEmpty()
                || group.sectors().stream().anyMatch(s -> lexicon.isSector("open", s)));
    if (!open || lexicon.isGear(Words.key(general))) {
      return List.of();
    }
    return candidates(sentence, general).stream()
        .filter(t -> t.isRelation("appos") || !group.sectors().isEmpty())
        .filter(
            t ->
                parties
                    .mention(sentence, t)
                    .filter(m -> !m.actors().equals(mention.actors()))
                    .isPresent())
        .map(t -> parties.of(sentence, t))
        .filter(
            party -> party.actors().stream().map(actors::actor).anyMatch(a -> Traits.isKnown(a)))
        .toList();
  }

  /**
   * In apposition, behind "such as", and behind "loyal to": for whom the general word may stand.
   */
  private List<Token> candidates(Sentence sentence, Token general) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(general, "appos", "nmod", "amod", "acl")) {
      if (child.isRelation("appos") || isOfMembers(sentence, "", child)) {
        found.add(child);
      }
      sentence.children(child, "obl", "nmod").stream()
          .filter(inner -> isOfMembers(sentence, Words.key(child) + '_', inner))
          .forEach(found::add);
    }
    return found;
  }

  private boolean isOfMembers(Sentence sentence, String before, Token phrase) {
    for (Token mark : sentence.children(phrase, "case")) {
      StringBuilder words = new StringBuilder(before).append(Words.key(mark));
      sentence.children(mark, "fixed").forEach(t -> words.append('_').append(Words.key(t)));
      if (lexicon.isOfMembers(words.toString())) {
        return true;
      }
    }
    return false;
  }
}
