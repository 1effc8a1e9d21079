package org.yuebao.report.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    @TempDir
    private Path folder;

    @Test
    void aMachineWithoutChineseFontsIsToldWhatToInstall() {
        assertThatThrownBy(() -> Fonts.findIn(List.of(folder)))
                .isInstanceOf(NoChineseFontException.class)
                .hasMessage("没有找到可嵌入的中文字体，不能生成PDF。请安装思源宋体等字体后重试："
                        + "Debian、Ubuntu 执行 apt-get install fonts-noto-cjk fonts-arphic-gkai00mp；"
                        + "Fedora 执行 dnf install google-noto-serif-cjk-fonts google-noto-sans-cjk-fonts；"
                        + "其他系统请把字体文件放入下列任一文件夹：" + folder);
    }

    @Test
    void anUnreadableFontFileIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("simfang.ttf"), "no font");

        assertThatThrownBy(() -> Fonts.findIn(List.of(folder))).isInstanceOf(NoChineseFontException.class);
    }

    @Test
    void everyRoleHasAFontAndEverySubstitutionIsTold() {
        Fonts fonts = InstalledFonts.orSkip();

        for (FontRole role : FontRole.values()) {
            assertThat(fonts.file(role).path()).isRegularFile();
            assertThat(fonts.all()).contains(fonts.file(role));
        }
        assertThat(fonts.substitutions())
                .filteredOn(note -> !note.startsWith("字体文件"))
                .allMatch(note -> note.matches("(标题|正文|一级标题|二级标题|表格和页码)应使用(小标宋|仿宋|黑体|楷体|宋体)，本机未安装，PDF中以.+（.+）代替。"));
    }

    @Test
    void theFontsOfOfficesComeBeforeTheFreeOnes() throws IOException {
        FontFile free = InstalledFonts.orSkip().file(FontRole.BODY);
        Path office = folder.resolve("office");
        // any embeddable font will do: its name makes it the office's
        Files.createDirectories(office);
        Files.createSymbolicLink(office.resolve("SIMFANG.TTF"), free.path());

        Fonts fonts = Fonts.findIn(List.of(free.path().getParent(), office));

        assertThat(fonts.file(FontRole.BODY).path()).isEqualTo(office.resolve("SIMFANG.TTF"));
        assertThat(fonts.substitutions()).noneMatch(note -> note.startsWith("正文"));
    }

    @Test
    void aLoneFontStandsForAllRoles() throws IOException {
        FontFile song = InstalledFonts.orSkip().file(FontRole.SONG);
        Files.createSymbolicLink(folder.resolve(song.path().getFileName()), song.path());

        Fonts fonts = Fonts.findIn(List.of(folder));

        assertThat(fonts.file(FontRole.TITLE)).isEqualTo(fonts.file(FontRole.SONG));
        assertThat(fonts.all()).hasSize(1);
    }

    @Test
    void theUsualFoldersBeginWithTheConfiguredOneAndTheCache() {
        assertThat(FontFolders.usual(
                        List.of(Path.of("/srv/fonts")), Map.of("XDG_CACHE_HOME", "/var/cache"), Path.of("/home/li")))
                .startsWith(
                        Path.of("/srv/fonts"),
                        Path.of("/var/cache/yuebao/fonts"),
                        Path.of("/home/li/.local/share/fonts"),
                        Path.of("/home/li/.fonts"));
    }

    @Test
    void theCacheIsInTheHomeFolderUnlessSaidOtherwise() {
        assertThat(FontFolders.usual(List.of(), Map.of("XDG_CACHE_HOME", " "), Path.of("/home/li")))
                .startsWith(Path.of("/home/li/.cache/yuebao/fonts"));
    }

    @Test
    void aFontWhoseCodesAreNotItsGlyphNumbersIsRefused() throws IOException {
        // two glyphs beside .notdef with the CIDs 1 and 2, then with 1 and 7
        assertThat(isIdentity(1, 2)).isTrue();
        assertThat(isIdentity(1, 7)).isFalse();
    }

    /** Glyph numbers for CIDs, over what was there: format 2, from 1, two more. */
    @Test
    void aCharsetIsMadeTheIdentity() {
        assertThat(new CffCharset.Place(32, 4).identity()).containsExactly(2, 0, 1, 0, 2);
        assertThat(new CffCharset.Place(32, 30_000).identity()).containsExactly(2, 0, 1, 0x75, 0x2E);
    }

    /** The least of a CID-keyed CFF: header, name, top dictionary with ROS, charset and char strings. */
    private boolean isIdentity(int firstCid, int secondCid) throws IOException {
        byte[] cff = {
            // header: version 1.0, 4 bytes long, offsets of 1 byte
            1,
            0,
            4,
            1,
            // names: one, "A"
            0,
            1,
            1,
            1,
            2,
            'A',
            // top dictionary: one of 17 bytes
            0,
            1,
            1,
            1,
            18,
            // ROS: three operands, then 12 30
            (byte) 139,
            (byte) 139,
            (byte) 139,
            12,
            30,
            // charset at 32, operator 15
            29,
            0,
            0,
            0,
            32,
            15,
            // char strings at 37, operator 17
            29,
            0,
            0,
            0,
            37,
            17,
            // charset of format 0
            0,
            0,
            (byte) firstCid,
            0,
            (byte) secondCid,
            // three char strings
            0,
            3
        };
        Path file = Files.write(folder.resolve("font.cff"), cff);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            return CffCharset.isIdentity(open, 0);
        }
    }
}
