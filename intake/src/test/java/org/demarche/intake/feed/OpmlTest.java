package org.demarche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.demarche.intake.limit.Refusal;
import org.junit.jupiter.api.Test;

class OpmlTest {
  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theFeedsOfAListComeInItsOrderAndOnce() throws Refusal {
    String opml =
        "<opml version='2.0'><body><outline text='World'>"
            + "<outline type='rss' xmlUrl='https://b.example/feed?a=1&amp;b=2'/>"
            + "<outline type='rss' xmlUrl=' https://a.example/feed '/></outline>"
            + "<outline xmlUrl='https://a.example/feed'/></body></opml>";
    assertThat(Opml.feeds(bytes(opml)))
        .extracting(Object::toString)
        .containsExactly("https://b.example/feed?a=1&b=2", "https://a.example/feed");
  }

  @Test
  void entitiesAndWhatIsNoListAreRefused() {
    String laughs =
        "<!DOCTYPE o [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<opml><body><outline xmlUrl='https://a.example/&b;&f;'/></body></opml>";
    assertThatThrownBy(() -> Opml.feeds(bytes(laughs))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Opml.feeds(bytes("<opml>"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Opml.feeds(bytes("<opml/>"))).hasMessageContaining("no feed in it");
  }
}
