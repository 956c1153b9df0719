package org.demarche.desk.map;

/**
 * The projection of the map: Equal Earth (Šavrič, Patterson, Jenny 2018), where areas stay true. It
 * ends in the Bering Strait, where it cuts no land. {@code desk/map/world.js} draws with the same.
 */
public final class EqualEarth {
  /** How wide the map is; all points lie from 0 to this. */
  public static final double WIDTH = 1000;

  private static final double MIDDLE = 11;
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double SCALE = WIDTH * A1 * M / (2 * Math.PI);

  private EqualEarth() {}

  /** From left to right. */
  public static double x(Spot spot) {
    double t = angle(spot);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double turned =
        Math.floorMod(Math.round((spot.longitude() - MIDDLE) * 1e6), 360_000_000L) / 1e6;
    double longitude = Math.toRadians(turned > 180 ? turned - 360 : turned);
    double stretch = M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
    return WIDTH / 2 + SCALE * longitude * Math.cos(t) / stretch;
  }

  /** From top to bottom. */
  public static double y(Spot spot) {
    double t = angle(spot);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return WIDTH / 4 - SCALE * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  private static double angle(Spot spot) {
    return Math.asin(M * Math.sin(Math.toRadians(spot.latitude())));
  }
}
