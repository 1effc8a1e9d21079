/** Measures how long a month takes, beside the usual alternatives; not shipped. */
@NullMarked
package org.yuebao.bench;

import org.jspecify.annotations.NullMarked;
