package org.demarche.record.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns between tabs, one row a line, nothing quoted: white space within a cell becomes a
 * blank. What POLECAT and GDELT are spread as.
 */
final class TsvSheet implements Sheet {
  private final Appendable out;
  private final boolean headed;

  /**
   * @param headed whether the first line names the columns
   */
  TsvSheet(Appendable out, boolean headed) {
    this.out = out;
    this.headed = headed;
  }

  @Override
  public void head(List<String> columns) {
    if (headed) {
      line(columns);
    }
  }

  @Override
  public void row(List<@Nullable Object> values) {
    line(values.stream().map(Cells::line).toList());
  }

  private void line(List<String> cells) {
    try {
      out.append(String.join("\t", cells)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
