/** What a check found, told so that the person who can mend it knows how. Read {@link org.yuebao.model.finding.Finding} first. */
@NullMarked
package org.yuebao.model.finding;

import org.jspecify.annotations.NullMarked;
