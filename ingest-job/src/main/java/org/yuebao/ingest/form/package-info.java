/** The blank workbooks that the units fill in, and their layout. Read {@link org.yuebao.ingest.form.FormLayout} first, then {@link org.yuebao.ingest.form.FormWriter}. */
@NullMarked
package org.yuebao.ingest.form;

import org.jspecify.annotations.NullMarked;
