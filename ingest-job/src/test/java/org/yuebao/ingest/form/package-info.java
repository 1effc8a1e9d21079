/** Examples of forms, and {@link org.yuebao.ingest.form.LibreOfficeFilling} for whoever needs one filled in as by a clerk. */
@NullMarked
package org.yuebao.ingest.form;

import org.jspecify.annotations.NullMarked;
