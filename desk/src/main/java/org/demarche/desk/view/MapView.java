package org.demarche.desk.view;

import java.util.List;

/**
 * Where events took place.
 *
 * @param shell what stands around it
 * @param from first day
 * @param to last day
 * @param sides whose events: "USA-CHN" or "USA"; empty for all
 * @param parts parts of the world to look at
 * @param box the part shown, as SVG wants it
 * @param marks what stands on the map, the large ones first
 * @param rows every place with its events
 * @param coverage how many events say where they took place
 * @param chosen the place whose events are listed; empty for none
 * @param events its events
 */
public record MapView(
    Shell shell,
    String from,
    String to,
    String sides,
    List<Part> parts,
    String box,
    List<Mark> marks,
    List<Row> rows,
    String coverage,
    String chosen,
    List<ItemLine> events) {
  /** Copies the lists. */
  public MapView {
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    rows = List.copyOf(rows);
    events = List.copyOf(events);
  }

  /** A part of the world: its name, the address that shows it, whether it is shown. */
  public record Part(String name, String address, boolean isShown) {}

  /**
   * A mark on the map, in its units.
   *
   * @param x of its middle
   * @param y of its middle
   * @param size its radius, or half its side
   * @param left its left edge
   * @param top its upper edge
   * @param width twice its size
   * @param look class of tone and precision
   * @param isSquare set apart by more than colour: conflict is square
   * @param tells what it stands for, in words
   * @param name what is written beside it; empty for nothing
   * @param nameX where that begins
   * @param nameSize how large it is
   * @param address its events
   */
  public record Mark(
      String x,
      String y,
      String size,
      String left,
      String top,
      String width,
      String look,
      boolean isSquare,
      String tells,
      String name,
      String nameX,
      String nameSize,
      String address) {}

  /**
   * A place.
   *
   * @param name its name
   * @param country the state in which it lies
   * @param on where it stands on the map: "", "about", "not"
   * @param events how many
   * @param cooperation how many of them brought sides together
   * @param conflict how many set them apart
   * @param mean of the scores
   * @param tone class of that
   * @param latest the last day of them
   * @param address its events
   */
  public record Row(
      String name,
      String country,
      String on,
      int events,
      int cooperation,
      int conflict,
      String mean,
      String tone,
      String latest,
      String address) {}
}
