package org.yuebao.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.app.DataFolder;

class WithoutPathsTest {

    private final WithoutPaths words = new WithoutPaths(new DataFolder(Path.of("/srv/月报/data")));

    @ParameterizedTest
    @CsvSource({
        "文件夹已存在：/srv/月报/data/output/2022-06/d3。请移走, 文件夹已存在：数据文件夹/output/2022-06/d3。请移走",
        "读不出/srv/月报/data/inbox/a.xlsx, 读不出数据文件夹/inbox/a.xlsx",
        "cannot keep /var/tmp/yuebao1.upload in /opt/x/y, cannot keep …/yuebao1.upload in …/y",
        "写不到 C:\\data\\out\\a.pdf, 写不到 …/a.pdf",
        "已报58/72，2022/6/30截止，●31 / ▲2, 已报58/72，2022/6/30截止，●31 / ▲2"
    })
    void aPathKeepsOnlyWhatIsNotTheServers(String told, String shown) {
        assertThat(words.of(told)).isEqualTo(shown);
    }
}
