@NullMarked
package org.demarche.archive;

import org.jspecify.annotations.NullMarked;
