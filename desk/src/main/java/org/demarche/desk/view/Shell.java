package org.demarche.desk.view;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param section which part of the desk it belongs to: a word of the menu
 * @param who in whose name corrections are made
 * @param token what its forms carry
 * @param here its address with its filters
 * @param api the address at which programs get the same; empty where there is none
 * @param data whether it is also to be had as CSV and SQL
 * @param stamp changes whenever scripts or styles do
 */
public record Shell(
    String title,
    String section,
    String who,
    String token,
    String here,
    String api,
    boolean data,
    String stamp) {

  /** The same page in another form. */
  public String as(String form) {
    return here + (here.contains("?") ? "&" : "?") + "as=" + form;
  }
}
