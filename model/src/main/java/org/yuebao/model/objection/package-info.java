/** What a unit objects to in its draft verdicts, and what the compiler answers. Read {@link org.yuebao.model.objection.Objection} first. */
@NullMarked
package org.yuebao.model.objection;

import org.jspecify.annotations.NullMarked;
