package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.reading.actor.Actors;

/**
 * The claims of a report as they add up: one claim a matter, with what becomes of it.
 *
 * <p>For the reading of one report, by one thread.
 *
 * @param <S> how claims can stand
 */
final class ClaimBook<S extends Enum<S>> {
  /** An answer stands at most so many sentences after what it answers. */
  private static final int FARTHEST_BACK = 4;

  /** What both sides are said to do answers what stands so many sentences before. */
  private static final int NEAR = 2;

  /** A request may be told after its answer, as background. */
  private static final int FARTHEST_AHEAD = 1;

  private final Actors actors;
  private final Acts acts;
  private final S first;
  private final Function<Claim<S>, List<String>> responders;
  private final boolean each;
  private final List<Claim<S>> claims = new ArrayList<>();

  /**
   * @param first the state of a claim of which the text tells no more
   * @param responders ids of those on whom it lies what becomes of a claim
   * @param each whether each of them answers for himself
   */
  ClaimBook(
      Actors actors,
      Acts acts,
      S first,
      Function<Claim<S>, List<String>> responders,
      boolean each) {
    this.actors = actors;
    this.acts = acts;
    this.first = first;
    this.responders = responders;
    this.each = each;
  }

  /** Adds a claim to those there are. */
  void add(Claim<S> claim) {
    claims.add(claim);
  }

  /** Lets the claim that is answered stand as the answer says. */
  void settle(Sequel<S> sequel) {
    if (sequel.every()) {
      settleAll(sequel);
      return;
    }
    int at = answered(sequel);
    if (at >= 0) {
      Claim<S> claim = claims.get(at);
      // "pulled out of the agreement" is no undertaking beside the one that it ends
      for (int i = claims.size() - 1; i >= 0; i--) {
        if (i != at && isTriggeredBy(claims.get(i), sequel)) {
          claims.remove(i);
        }
      }
      settle(claims.indexOf(claim), sequel);
    }
  }

  /** "Neither gave way": what both sides asked of each other shortly before. */
  private void settleAll(Sequel<S> sequel) {
    for (int i = 0; i < claims.size(); i++) {
      int back = sequel.sentence().index() - claims.get(i).sentence().index();
      if (claims.get(i).state() == first && back > 0 && back <= NEAR) {
        settle(i, sequel);
      }
    }
  }

  /** "London agreed; Oslo refused": what each says is an answer of his own. */
  private void settle(int at, Sequel<S> sequel) {
    Claim<S> claim = claims.get(at);
    List<String> answering = answering(claim, sequel);
    List<String> others =
        claim.to().stream()
            .filter(id -> !Politics.sameSide(actors, List.of(id), answering))
            .toList();
    if (each && !answering.isEmpty()) {
      if (!others.isEmpty()) {
        claims.add(at + 1, claim.toward(others));
      }
      claim = claim.toward(answering);
    }
    claims.set(
        at,
        claim.become(sequel.state(), sequel.events(), sequel.sentence().span(), sequel.reason()));
  }

  /** Those of the asked who answer; whoever answers what was asked of nobody named. */
  private List<String> answering(Claim<S> claim, Sequel<S> sequel) {
    return claim.to().isEmpty() && sequel.act() == null
        ? sequel.by()
        : claim.to().stream()
            .filter(id -> Politics.sameSide(actors, List.of(id), sequel.by()))
            .toList();
  }

  private int answered(Sequel<S> sequel) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (isNamed(claims.get(i), sequel)) {
        return i;
      }
    }
    int best = -1;
    for (int i = 0; i < claims.size(); i++) {
      boolean nearer =
          best < 0 || distance(claims.get(i), sequel) <= distance(claims.get(best), sequel);
      if (nearer && fits(claims.get(i), sequel)) {
        best = i;
      }
    }
    return best;
  }

  /** "rejected the request for a call": the very word of the claim is answered. */
  private boolean isNamed(Claim<S> claim, Sequel<S> sequel) {
    return claim.sentence().index() == sequel.sentence().index()
        && sequel.targets().contains(claim.trigger().index());
  }

  /** Sentences between; those ahead count as farther than all before. */
  private int distance(Claim<S> claim, Sequel<S> sequel) {
    int back = sequel.sentence().index() - claim.sentence().index();
    return back >= 0 ? back : FARTHEST_BACK - back;
  }

  private static boolean isTriggeredBy(Claim<?> claim, Sequel<?> sequel) {
    return claim.sentence().index() == sequel.sentence().index()
        && claim.trigger().index() == sequel.trigger().index();
  }

  private boolean fits(Claim<S> claim, Sequel<S> sequel) {
    int back = sequel.sentence().index() - claim.sentence().index();
    boolean near = back <= FARTHEST_BACK && back >= -FARTHEST_AHEAD;
    boolean itself = isTriggeredBy(claim, sequel);
    return near && !itself && isBetween(claim, sequel) && isAbout(claim, sequel);
  }

  private boolean isBetween(Claim<S> claim, Sequel<S> sequel) {
    List<String> all = new ArrayList<>(claim.by());
    all.addAll(claim.to());
    boolean others = sequel.others().isEmpty() || Politics.sameSide(actors, sequel.others(), all);
    if (sequel.by().isEmpty()) {
      boolean named = !sequel.others().isEmpty() || !sequel.targets().isEmpty();
      return others && (named || !sequel.open());
    }
    List<String> due = responders.apply(claim);
    return others
        && (due.isEmpty()
            ? isNear(claim, sequel) && !Politics.sameSide(actors, sequel.by(), claim.by())
            : Politics.sameSide(actors, sequel.by(), due));
  }

  /** Whether a bare "agreed" stands close enough to what was asked of nobody named. */
  private static boolean isNear(Claim<?> claim, Sequel<?> sequel) {
    int back = sequel.sentence().index() - claim.sentence().index();
    return !sequel.open() || !sequel.targets().isEmpty() || (back >= 0 && back <= 1);
  }

  private boolean isAbout(Claim<S> claim, Sequel<S> sequel) {
    String act = sequel.act();
    if (act == null) {
      return sequel.open()
          || acts.isAlike(claim.words(), sequel.words())
          || acts.isAssent(claim.words());
    }
    return acts.isAlike(claim.words(), Set.of(act))
        && (sequel.words().isEmpty()
            || acts.areActs(claim.words())
            || acts.isAlike(claim.words(), sequel.words()));
  }

  /** One claim a matter, in order of the text. */
  List<Claim<S>> all() {
    List<Claim<S>> all = new ArrayList<>();
    for (Claim<S> claim : claims) {
      int same = 0;
      while (same < all.size() && !isSame(all.get(same), claim)) {
        same++;
      }
      if (same == all.size()) {
        all.add(claim);
      } else {
        S known = claim.state() == first ? all.get(same).state() : claim.state();
        all.set(same, all.get(same).with(claim, known));
      }
    }
    return all;
  }

  private boolean isSame(Claim<S> one, Claim<S> other) {
    boolean addressed = one.to().isEmpty() || other.to().isEmpty();
    return Politics.sameSide(actors, one.by(), other.by())
        && (addressed || Politics.sameSide(actors, one.to(), other.to()))
        && (one.matter().overlaps(other.matter()) || acts.isAlike(one.words(), other.words()));
  }
}
