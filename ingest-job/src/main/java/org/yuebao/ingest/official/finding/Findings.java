package org.yuebao.ingest.official.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one import in the order in which they come up. */
public final class Findings {

    private static final int LONGEST = 60;

    private final List<ImportFinding> all = new ArrayList<>();

    /** The same finding twice is told once. */
    public void add(FindingKind kind, Object place, String found, String assumed) {
        ImportFinding finding = new ImportFinding(kind, place.toString(), shortened(found), assumed);
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    public List<ImportFinding> all() {
        return List.copyOf(all);
    }

    private static String shortened(String found) {
        String line = found.replaceAll("\\s*\\n\\s*", "／").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "……";
    }
}
