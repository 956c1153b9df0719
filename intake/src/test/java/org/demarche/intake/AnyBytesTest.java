package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.intake.page.PageReader;
import org.demarche.intake.page.PageSource;

/** Whatever comes in, something is said about it and nothing is thrown. */
class AnyBytesTest {
  @Property(tries = 500)
  void anyBytesAreTakenOrRefused(@ForAll byte[] bytes) {
    for (Arrival arrival : Runs.piped(bytes)) {
      assertThat(arrival).isNotNull();
    }
  }

  @Property(tries = 500)
  void anyPileOfTagsIsReadAsAPage(@ForAll("tags") List<String> tags) {
    byte[] bytes = String.join("", tags).getBytes(StandardCharsets.UTF_8);
    PageReader.read(bytes, PageSource.UNKNOWN)
        .ifPresent(page -> assertThat(page.text()).isNotBlank());
  }

  @Property(tries = 300)
  void anyLinesAreTakenOrRefusedOneByOne(@ForAll("jsons") List<String> lines) {
    assertThat(Runs.piped("{}\n" + String.join("\n", lines))).hasSize(lines.size() + 1);
  }

  @Provide
  Arbitrary<List<String>> tags() {
    return Arbitraries.of(
            "<div class='article'>",
            "</div>",
            "<p>",
            "<br>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<table>",
            "<tr><td>",
            "<h2>",
            "</h2>",
            "<li>",
            "<b>Read more:</b>",
            "<script type='application/ld+json'>",
            "{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"headline\":1}]}",
            "</script>",
            "<!--",
            "-->",
            "<aside>",
            "<time datetime='2023-99-99'>",
            "\u0000",
            "Comments",
            "<h1>Talks</h1>",
            "The ministers met on Monday in the capital and agreed to speak again before the end of June. ",
            "<meta name=date content='June 31, 2023'>",
            "&#xD800;",
            "<form>",
            "<pre>",
            "<svg>",
            "<title>")
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<String>> jsons() {
    return Arbitraries.of(
            "{",
            "[]",
            "{\"text\":\"x\"}",
            "{\"text\":\"x\",\"id\":{}}",
            "null",
            "\"\"",
            "{\"text\":null}",
            "{\"text\":\"x\",\"published\":99999999999}",
            "{\"text\":\"x\",\"authors\":[1,null,\"A\"]}")
        .list()
        .ofMaxSize(12);
  }
}
