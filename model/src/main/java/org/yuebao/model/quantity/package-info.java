/** Numbers that never travel alone: a {@link org.yuebao.model.quantity.Quantity} has its unit, a {@link org.yuebao.model.quantity.Ratio} is exact. */
@NullMarked
package org.yuebao.model.quantity;

import org.jspecify.annotations.NullMarked;
