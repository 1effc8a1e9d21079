package org.yuebao.app.web;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yuebao.app.DataFolder;

/**
 * What a run tells of itself, for a page: folders of the server are nobody's business who only reads. A file within the
 * data folder keeps its place there, any other one its name; the whole stands in the server's log.
 */
@Component
public class WithoutPaths {

    /** Of an absolute path all but the last part: {@code /var/tmp/} or {@code C:\tmp\}. */
    private static final Pattern FOLDERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/…])(?:/(?:[^/\\s：，。；“”（）]+/)+|[A-Za-z]:\\\\(?:[^\\\\\\s：，。；“”（）]+\\\\)*)");

    private final String root;

    WithoutPaths(DataFolder folder) {
        this.root = folder.root().toString();
    }

    public String of(String told) {
        return FOLDERS.matcher(told.replace(root, "数据文件夹")).replaceAll("…/");
    }
}
