package org.yuebao.report.font;

import java.nio.file.Path;
import java.util.List;

/** There is no font on this machine that could print Chinese in a PDF. */
public final class NoChineseFontException extends RuntimeException {

    private final transient List<Path> folders;

    NoChineseFontException(List<Path> folders) {
        super("没有找到可嵌入的中文字体，不能生成PDF。请安装思源宋体等字体后重试："
                + "Debian、Ubuntu 执行 apt-get install fonts-noto-cjk fonts-arphic-gkai00mp；"
                + "Fedora 执行 dnf install google-noto-serif-cjk-fonts google-noto-sans-cjk-fonts；"
                + "其他系统请把字体文件放入下列任一文件夹："
                + String.join("、", folders.stream().map(Path::toString).toList()));
        this.folders = List.copyOf(folders);
    }

    /** Where it was looked for. */
    public List<Path> folders() {
        return folders;
    }
}
