/** The API for machines, {@code /api/v1}. Read {@link org.yuebao.app.api.MonthResource} first. */
@NullMarked
package org.yuebao.app.api;

import org.jspecify.annotations.NullMarked;
