/** The command line: one class a command, each says in Chinese what happened and what to do. Read {@link org.yuebao.app.command.YuebaoCommand} first. */
@NullMarked
package org.yuebao.app.command;

import org.jspecify.annotations.NullMarked;
