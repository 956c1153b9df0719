/**
 * The record for language models: a few tools over the Model Context Protocol, read-only, whose
 * answers carry the words that show what they say. Speaks on the streams that it is given and
 * nowhere else.
 */
@NullMarked
package org.demarche.desk.mcp;

import org.jspecify.annotations.NullMarked;
