/** The server: what is wired beyond the command line's program, and its settings. Read {@link org.yuebao.app.serve.ServerConfiguration} first. */
@NullMarked
package org.yuebao.app.serve;

import org.jspecify.annotations.NullMarked;
