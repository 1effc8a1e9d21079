/** Finds what a clerk may edit (styles, wording, blank workbooks, themes): the user's folder first, then what is shipped. */
@NullMarked
package org.yuebao.templates;

import org.jspecify.annotations.NullMarked;
