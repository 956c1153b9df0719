package org.demarche.desk.view;

import java.util.List;
import org.demarche.record.query.Acquaintance;

/**
 * What is known of somebody.
 *
 * @param shell what stands around it
 * @param name the name
 * @param keys keys, joined
 * @param reports how many reports name it
 * @param side the side on which it stands, where that is another: its key; empty otherwise
 * @param forms names and offices
 * @param isSide whether it is a state or another side of its own
 * @param offices offices over time, as reports tell them; of a side, of all who act for it
 * @param others with whom it has to do
 * @param met encounters
 * @param did events
 * @param said statements
 * @param stands positions
 */
public record ActorView(
    Shell shell,
    String name,
    String keys,
    int reports,
    String side,
    List<Acquaintance.Form> forms,
    boolean isSide,
    Tenures offices,
    List<Other> others,
    List<ItemLine> met,
    List<ItemLine> did,
    List<ItemLine> said,
    List<ItemLine> stands) {

  /** A side with which it has to do. */
  public record Other(String path, String name, int items) {}
}
