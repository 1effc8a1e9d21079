/** Who may do what in the running system. Read {@link org.yuebao.model.access.Account} first. */
@NullMarked
package org.yuebao.model.access;

import org.jspecify.annotations.NullMarked;
