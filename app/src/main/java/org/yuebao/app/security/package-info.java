/** Who comes in, and what each role may do. Read {@code SecurityConfiguration} first. */
@NullMarked
package org.yuebao.app.security;

import org.jspecify.annotations.NullMarked;
