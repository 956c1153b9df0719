/**
 * Where on a map what is told took place. In: names of places with their countries, as items have
 * them; out: points on the map. Knows nothing of pages and records. What lies where stands in
 * tables; the map itself is a file beside the styles.
 */
@NullMarked
package org.demarche.desk.map;

import org.jspecify.annotations.NullMarked;
