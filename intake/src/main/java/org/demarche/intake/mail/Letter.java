package org.demarche.intake.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter; what it does not say is null.
 *
 * @param id its Message-ID without the brackets
 * @param subject what it is about
 * @param from the name of who sent it, else the address
 * @param sent the day on which it was sent, in the sender's time zone
 * @param text what was written; empty where that stands in {@code page} alone
 * @param page what was written, as HTML
 * @param attachments how many files are attached, which are not read
 */
public record Letter(
    @Nullable String id,
    @Nullable String subject,
    @Nullable String from,
    @Nullable LocalDate sent,
    String text,
    @Nullable String page,
    int attachments) {}
