/**
 * What a page shows, finished: records whose fields are the words on the page. Templates only lay
 * them out.
 */
@NullMarked
package org.demarche.desk.view;

import org.jspecify.annotations.NullMarked;
