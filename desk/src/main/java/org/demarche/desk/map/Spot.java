package org.demarche.desk.map;

/**
 * Where something lies.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param exact false where only the state is known, whose middle it is then
 */
public record Spot(double latitude, double longitude, boolean exact) {
  /** Checks the degrees. */
  public Spot {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException("nowhere: " + latitude + ", " + longitude);
    }
  }
}
