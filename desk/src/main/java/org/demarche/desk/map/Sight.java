package org.demarche.desk.map;

import java.util.Locale;

/** A part of the world that fills the map. */
public enum Sight {
  WORLD("World", 8, 20, 965),
  EUROPE("Europe", 52, 17, 210),
  MIDDLE_EAST("Middle East", 30, 45, 210),
  AFRICA("Africa", 3, 18, 420),
  ASIA("East Asia", 26, 112, 330),
  PACIFIC("Pacific", -8, 142, 330),
  NORTH_AMERICA("North America", 38, -92, 380),
  SOUTH_AMERICA("South America", -20, -62, 400);

  /** How high it is for its width. */
  private static final double HIGH = 0.455;

  private final String label;
  private final double latitude;
  private final double longitude;
  private final double width;

  Sight(String label, double latitude, double longitude, double width) {
    this.label = label;
    this.latitude = latitude;
    this.longitude = longitude;
    this.width = width;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** What addresses call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How much larger than on the map of the world things are. */
  public double zoom() {
    return WORLD.width / width;
  }

  /** As SVG wants it. */
  public String box() {
    var middle = new Spot(latitude, longitude, true);
    double high = width * HIGH;
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f",
        EqualEarth.x(middle) - width / 2,
        EqualEarth.y(middle) - high / 2,
        width,
        high);
  }
}
