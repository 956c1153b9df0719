package org.demarche.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a rule looks for: a tree without repetition, so that the work at each word of a text is
 * bounded.
 */
sealed interface Pattern {

  /**
   * One way in which a pattern fits.
   *
   * @param end index after the last word that it took
   * @param parts the parts found up to there
   */
  record Fit(int end, Parts parts) {}

  /** The text's words together with what is known of words. */
  record Input(List<Word> words, Lexicon lexicon, Counts counts) {}

  /** All ways in which it fits from {@code at} on, after {@code parts} were found. */
  List<Fit> fits(Input input, int at, Parts parts);

  /**
   * Adds the words and classes with which a match can begin to {@code symbols}; whether it can also
   * match nothing.
   */
  boolean begins(Set<String> symbols);

  /**
   * A word itself; {@code glued} when nothing may part it from the one before, {@code capital} when
   * it must begin with a capital letter.
   */
  record Literal(String key, boolean glued, boolean capital) implements Pattern {
    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      if (at >= input.words().size()) {
        return List.of();
      }
      Word word = input.words().get(at);
      boolean fits =
          word.key().equals(key) && (word.glued() || !glued) && (word.capital() || !capital);
      return fits ? List.of(new Fit(at + 1, parts)) : List.of();
    }

    @Override
    public boolean begins(Set<String> symbols) {
      symbols.add(key);
      return false;
    }
  }

  /** Any word of a class, whose value there becomes a part. */
  record OfClass(String kind, String part, boolean glued) implements Pattern {
    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      if (at >= input.words().size() || (glued && !input.words().get(at).glued())) {
        return List.of();
      }
      return input
          .lexicon()
          .value(input.words().get(at), kind)
          .map(value -> List.of(new Fit(at + 1, parts.with(part, value))))
          .orElse(List.of());
    }

    @Override
    public boolean begins(Set<String> symbols) {
      symbols.add("{" + kind + "}");
      return false;
    }
  }

  /** A number in words or figures. */
  record CountOf(String part) implements Pattern {
    /** What begins a number, in an index of rules. */
    static final String SYMBOL = "{count}";

    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      return input
          .counts()
          .read(input.words(), at)
          .map(count -> List.of(new Fit(count.end(), parts.with(part, count.value()))))
          .orElse(List.of());
    }

    @Override
    public boolean begins(Set<String> symbols) {
      symbols.add(SYMBOL);
      return false;
    }
  }

  /** Takes no word, sets a part. */
  record Assign(String part, String value) implements Pattern {
    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      return List.of(new Fit(at, parts.with(part, value)));
    }

    @Override
    public boolean begins(Set<String> symbols) {
      return true;
    }
  }

  /** One after the other, one at least. */
  record Sequence(List<Pattern> items) implements Pattern {
    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      List<Fit> fits = items.get(0).fits(input, at, parts);
      for (int i = 1; i < items.size() && !fits.isEmpty(); i++) {
        fits = behind(fits, items.get(i), input);
      }
      return fits;
    }

    private static List<Fit> behind(List<Fit> fits, Pattern item, Input input) {
      if (fits.size() == 1) {
        return item.fits(input, fits.get(0).end(), fits.get(0).parts());
      }
      List<Fit> next = new ArrayList<>();
      for (Fit fit : fits) {
        next.addAll(item.fits(input, fit.end(), fit.parts()));
      }
      return next;
    }

    @Override
    public boolean begins(Set<String> symbols) {
      for (Pattern item : items) {
        if (!item.begins(symbols)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One of several. */
  record Choice(List<Pattern> items) implements Pattern {
    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      List<Fit> fits = List.of();
      for (Pattern item : items) {
        List<Fit> more = item.fits(input, at, parts);
        fits = fits.isEmpty() ? more : more.isEmpty() ? fits : joined(fits, more);
      }
      return fits;
    }

    private static List<Fit> joined(List<Fit> fits, List<Fit> more) {
      List<Fit> both = new ArrayList<>(fits);
      both.addAll(more);
      return both;
    }

    @Override
    public boolean begins(Set<String> symbols) {
      boolean empty = false;
      for (Pattern item : items) {
        empty |= item.begins(symbols);
      }
      return empty;
    }
  }

  /** Something that may be left out. */
  record Maybe(Pattern item) implements Pattern {
    @Override
    public List<Fit> fits(Input input, int at, Parts parts) {
      List<Fit> taken = item.fits(input, at, parts);
      if (taken.isEmpty()) {
        return List.of(new Fit(at, parts));
      }
      List<Fit> fits = new ArrayList<>(taken);
      fits.add(new Fit(at, parts));
      return fits;
    }

    @Override
    public boolean begins(Set<String> symbols) {
      item.begins(symbols);
      return true;
    }
  }
}
