package org.demarche.desk.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Lima, PER, -12, -77",
    "'Washington, D.C.', USA, 39, -77",
    "Kremlin, RUS, 56, 38",
    "South China Sea, , 13, 114",
    "Gaza Strip, PSE, 31, 34"
  })
  void a_city_a_seat_of_government_a_sea_and_a_strip_lie_where_they_lie(
      String name, String country, double latitude, double longitude) {
    assertThat(gazetteer.find(name, country))
        .hasValueSatisfying(
            spot -> {
              assertThat(spot.exact()).isTrue();
              assertThat(spot.latitude()).isCloseTo(latitude, within(0.6));
              assertThat(spot.longitude()).isCloseTo(longitude, within(0.6));
            });
  }

  @Test
  void a_place_that_nobody_knows_stands_in_the_middle_of_its_state_and_says_so() {
    assertThat(gazetteer.find("Nowhere-on-Sea", "PER"))
        .hasValueSatisfying(spot -> assertThat(spot.exact()).isFalse())
        .isEqualTo(gazetteer.find(null, "PER"));
    assertThat(gazetteer.find("Nowhere-on-Sea", null)).isEmpty();
    assertThat(gazetteer.find("Lima", null)).as("which Lima?").isEmpty();
  }

  @Test
  void a_state_that_is_no_more_has_its_place_too() {
    assertThat(gazetteer.find(null, "SUN")).isPresent();
  }

  @Property
  void all_the_world_lies_on_the_map_and_north_is_above_and_east_is_right(
      @ForAll @DoubleRange(min = -89, max = 89) double latitude,
      @ForAll @DoubleRange(min = -168, max = 179) double longitude) {
    var spot = new Spot(latitude, longitude, true);
    assertThat(EqualEarth.x(spot)).isBetween(0.0, EqualEarth.WIDTH);
    assertThat(EqualEarth.y(new Spot(latitude + 1, longitude, true)))
        .isLessThan(EqualEarth.y(spot));
    assertThat(EqualEarth.x(new Spot(latitude, longitude + 1, true)))
        .isGreaterThan(EqualEarth.x(spot));
  }

  @Test
  void the_projection_is_that_in_which_the_land_was_drawn() throws IOException {
    // the northernmost point of Greenland's mainland and the southernmost of the Americas, on both
    try (InputStream stream = GazetteerTest.class.getResourceAsStream("../static/world.svg")) {
      assertThat(stream).isNotNull();
      String svg = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      double[] box = box(svg.substring(svg.indexOf("id=\"land\""), svg.indexOf("id=\"borders\"")));
      assertThat(box[0]).isCloseTo(EqualEarth.y(new Spot(83.6, -33, true)), within(1.0));
      assertThat(box[1]).isCloseTo(EqualEarth.y(new Spot(-55.9, -67, true)), within(1.0));
    }
  }

  /** The upper and lower edge of a path of relative lines. */
  private static double[] box(String path) {
    double y = 0;
    double top = 500;
    double bottom = 0;
    var step = java.util.regex.Pattern.compile("([Ml])(-?[\\d.]+),(-?[\\d.]+)").matcher(path);
    while (step.find()) {
      double by = Double.parseDouble(step.group(3));
      y = step.group(1).equals("M") ? by : y + by;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return new double[] {top, bottom};
  }
}
