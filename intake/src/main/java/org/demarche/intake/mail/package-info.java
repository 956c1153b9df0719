/**
 * Reads letters and mailboxes.
 *
 * <p>In: bytes. Out: a {@link org.demarche.intake.mail.Letter}, what its writer wrote without what
 * is quoted from others. The library, Apache James Mime4j, is seen here alone. Attachments are not
 * opened.
 */
@NullMarked
package org.demarche.intake.mail;

import org.jspecify.annotations.NullMarked;
