/** What people see on a terminal: aligned tables and progress. */
@NullMarked
package org.yuebao.app.terminal;

import org.jspecify.annotations.NullMarked;
