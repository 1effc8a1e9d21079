/** Who comes in, and what each role may do. Read {@link org.yuebao.app.security.SecurityConfiguration} first. */
@NullMarked
package org.yuebao.app.security;

import org.jspecify.annotations.NullMarked;
