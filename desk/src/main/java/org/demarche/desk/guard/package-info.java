/**
 * Who may ask what of the desk: the headers of every answer, the check of the host that a browser
 * believes to speak to, of the page from which a form comes, and of passwords.
 */
@NullMarked
package org.demarche.desk.guard;

import org.jspecify.annotations.NullMarked;
