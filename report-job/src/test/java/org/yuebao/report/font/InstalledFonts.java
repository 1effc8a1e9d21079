package org.yuebao.report.font;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/** The fonts of the machine that runs the tests; bin/verify installs some where there are none. */
public final class InstalledFonts {

    private InstalledFonts() {}

    public static Fonts orSkip() {
        try {
            return Fonts.find(List.of());
        } catch (NoChineseFontException none) {
            Assumptions.abort("no Chinese font is installed: " + none.getMessage());
            throw new TestAbortedException(none.getMessage());
        }
    }
}
