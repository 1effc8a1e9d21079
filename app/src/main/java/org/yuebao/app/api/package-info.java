/** The API for machines, {@code /api/v1}. Read {@code MonthResource} first. */
@NullMarked
package org.yuebao.app.api;

import org.jspecify.annotations.NullMarked;
