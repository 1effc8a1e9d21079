/** Who reports: units, their other names, and the groups that a plan names instead of them. Read {@link org.yuebao.model.unit.UnitRegister} first. */
@NullMarked
package org.yuebao.model.unit;

import org.jspecify.annotations.NullMarked;
