/** The pages. One controller for each tab; each gives a view to a template of the same name. Read {@code MonthController} first. */
@NullMarked
package org.yuebao.app.web;

import org.jspecify.annotations.NullMarked;
