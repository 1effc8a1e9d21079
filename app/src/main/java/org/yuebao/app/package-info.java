/** Wires the jobs and the store into one program; start with the class that the command line calls. */
@NullMarked
package org.yuebao.app;

import org.jspecify.annotations.NullMarked;
