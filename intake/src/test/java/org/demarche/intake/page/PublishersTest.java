package org.demarche.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.intake.limit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishersTest {
  private static final String LONG =
      " The ministers met for an hour and agreed to meet again before the summer is over, they said.";
  private static final String PAGE =
      "<html><head><link rel=canonical href='https://www.a.example/x'></head><body><h1>Talks</h1>"
          + "<b id=day>19 June 2023</b><i class=who>Ann Lee</i><div class=main><p>Big."
          + LONG.repeat(3)
          + "</p><p>More."
          + LONG
          + "</p></div><div class=mine><p>Small."
          + LONG
          + LONG
          + "</p><p class=promo>Promotion."
          + LONG
          + "</p></div></body></html>";

  private final Path file;

  PublishersTest(@TempDir Path folder) {
    file = folder.resolve("publishers.tsv");
  }

  private Page read(String table) throws IOException, Refusal {
    Files.writeString(file, table);
    PageSource source = PageSource.file(Publishers.of(file));
    return PageReader.read(PAGE.getBytes(StandardCharsets.UTF_8), source).orElseThrow();
  }

  @Test
  void theRulesOfAPublisherGoBeforeTheGeneralWay() throws IOException, Refusal {
    Page page =
        read(
            """
            # mine
            a.example\tarticle\tdiv.mine
            a.example\twithout\t.promo
            a.example\tpublished\t#day
            a.example\tauthor\t.who
            """);
    assertThat(page.text()).startsWith("Small.").doesNotContain("Promotion", "Big");
    assertThat(page.published()).isEqualTo("2023-06-19");
    assertThat(page.authors()).containsExactly("Ann Lee");
  }

  @Test
  void theRulesOfOthersDoNot() throws IOException, Refusal {
    assertThat(read("ya.example\tarticle\tdiv.mine\n").text()).contains("Big.");
  }

  @Test
  void aRowThatIsNoRuleIsSaidToBeNone() {
    assertThatThrownBy(() -> read("a.example\tarticle\n"))
        .hasMessageContaining("publishers.tsv:1: 2 cells");
    assertThatThrownBy(() -> read("a.example\tbody\tp\n")).hasMessageContaining("not one of");
    assertThatThrownBy(() -> read("a.example\tarticle\tp[\n"))
        .hasMessageContaining("not a selector");
  }
}
