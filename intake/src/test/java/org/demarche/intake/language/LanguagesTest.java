package org.demarche.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static String of(String text) {
    return Languages.detector().of(text, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran hits back",
        "Xi, Putin meet",
        "Chile praised Peru.",
        "Zelensky meets Duda",
        "Pyongyang fires missile",
        "Lavrov visits Addis Ababa",
        "Erdogan meets Mitsotakis in Ankara",
        "Macron, Scholz, Duda meet in Weimar",
        "EU provides €45m support for agri-businesses in Nigeria",
        "2023",
        "“我们同意”, the Chinese foreign minister said after the talks with Blinken in Beijing."
      })
  void shortEnglishFullOfNamesIsEnglish(String text) {
    assertThat(of(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Le ministre des Affaires étrangères a rencontré son homologue chinois à Pékin.",
    "de, Der Bundeskanzler sagte am Montag die Regierung werde weitere Waffen liefern.",
    "ru, Президент встретился с министром иностранных дел Китая в Москве.",
    "zh, 外交部长周一会见了美国国务卿。",
    "ar, وزير الخارجية يلتقي نظيره الأمريكي في الرياض",
    "tr, Dışişleri Bakanı Ankara'da mevkidaşıyla görüştü.",
    "id, Presiden bertemu dengan perdana menteri Jepang di Jakarta.",
    "nl, De minister van Buitenlandse Zaken sprak maandag met zijn Chinese collega."
  })
  void oneSentenceTellsAnotherLanguage(String code, String text) {
    assertThat(of(text)).isEqualTo(code);
  }

  @Test
  void whatTheSourceSaysCountsOnlyWhereTheWordsLeaveItOpen() {
    Languages detector = Languages.detector();
    assertThat(detector.of("Macron, Scholz in Weimar", "fr-FR")).isEqualTo("fr");
    String english = "The ministers said after the talks that they had agreed to meet again.";
    assertThat(detector.of(english, "fr")).isEqualTo("en");
    String french = "Les ministres ont déclaré après les entretiens qu'ils se reverraient bientôt.";
    assertThat(detector.of(french, "en_US")).isEqualTo("fr");
  }
}
