package org.yuebao.report.font;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A font known to do for a role.
 *
 * @param file the file's name, upper and lower case alike
 * @param face the PostScript name of the wanted face begins with it; empty takes the first face
 * @param called what people call it
 * @param office true for the fonts that offices really use: no substitution then
 */
record Candidate(Pattern file, String face, String called, boolean office) {

    /** In order of liking; the free ones are what Debian, npm, TeX Live and macOS bring. */
    static List<Candidate> of(FontRole role) {
        return switch (role) {
            case TITLE ->
                List.of(
                        office("(fzxbsjw|fzxbsk|方正小标宋).*\\.(ttf|otf)", "方正小标宋"),
                        free("NotoSerifCJK-Bold\\.ttc", "NotoSerifCJKsc", "思源宋体粗体"),
                        free("(NotoSerifSC[-_](700)?Bold|NotoSerifCJKsc-Bold)\\.(ttf|otf)", "", "思源宋体粗体"),
                        free("SourceHanSerif-Bold\\.ttc", "SourceHanSerifSC", "思源宋体粗体"),
                        free("SourceHanSerif(SC|CN)-Bold\\.(otf|ttf)", "", "思源宋体粗体"),
                        free("Songti\\.ttc", "STSongti-SC-Bold", "华文宋体粗体"),
                        free("simhei\\.ttf", "", "黑体"));
            case BODY ->
                List.of(
                        office("(simfang|仿宋_GB2312|仿宋|fangsong_gb2312|fzfsk|fzfsjw|stfangso)\\.(ttf|ttc|otf)", "仿宋"),
                        free("FandolFang-Regular\\.otf", "", "Fandol 仿宋"),
                        free("NotoSerifCJK-Regular\\.ttc", "NotoSerifCJKsc", "思源宋体"),
                        free("(NotoSerifSC[-_](400)?Regular|NotoSerifCJKsc-Regular)\\.(ttf|otf)", "", "思源宋体"),
                        free("SourceHanSerif-Regular\\.ttc", "SourceHanSerifSC", "思源宋体"),
                        free("SourceHanSerif(SC|CN)-Regular\\.(otf|ttf)", "", "思源宋体"));
            case HEI ->
                List.of(
                        office("(simhei|黑体|fzhtk|fzhtjw)\\.(ttf|otf)", "黑体"),
                        free("NotoSansCJK-Medium\\.ttc", "NotoSansCJKsc", "思源黑体"),
                        free("(NotoSansSC[-_](500)?Medium|NotoSansCJKsc-Medium)\\.(ttf|otf)", "", "思源黑体"),
                        free("NotoSansCJK-Bold\\.ttc", "NotoSansCJKsc", "思源黑体粗体"),
                        free("(NotoSansSC[-_](700)?Bold|NotoSansCJKsc-Bold)\\.(ttf|otf)", "", "思源黑体粗体"),
                        free("SourceHanSans-(Medium|Bold)\\.ttc", "SourceHanSansSC", "思源黑体"),
                        free("SourceHanSans(SC|CN)-(Medium|Bold)\\.(otf|ttf)", "", "思源黑体"),
                        free("NotoSansCJK-Regular\\.ttc", "NotoSansCJKsc", "思源黑体"),
                        free("(NotoSansSC[-_](400)?Regular|NotoSansCJKsc-Regular)\\.(ttf|otf)", "", "思源黑体"),
                        free("(STHeiti Medium|PingFang)\\.ttc", "", "华文黑体"),
                        free("msyhbd\\.ttc", "", "微软雅黑"),
                        free("wqy-zenhei\\.ttc", "", "文泉驿正黑"));
            case KAI ->
                List.of(
                        office("(simkai|楷体_GB2312|楷体|kaiti_gb2312|fzktk|fzktjw|stkaiti)\\.(ttf|ttc|otf)", "楷体"),
                        free("gkai00mp\\.ttf", "", "文鼎简中楷"),
                        free("FandolKai-Regular\\.otf", "", "Fandol 楷体"),
                        free("Kaiti\\.ttc", "STKaitiSC-Regular", "华文楷体"));
            case SONG ->
                List.of(
                        office("(simsun|宋体|stsong)\\.(ttf|ttc)", "宋体"),
                        free("NotoSerifCJK-Regular\\.ttc", "NotoSerifCJKsc", "思源宋体"),
                        free("(NotoSerifSC[-_](400)?Regular|NotoSerifCJKsc-Regular)\\.(ttf|otf)", "", "思源宋体"),
                        free("SourceHanSerif-Regular\\.ttc", "SourceHanSerifSC", "思源宋体"),
                        free("SourceHanSerif(SC|CN)-Regular\\.(otf|ttf)", "", "思源宋体"),
                        free("Songti\\.ttc", "STSongti-SC-Regular", "华文宋体"),
                        free("FandolSong-Regular\\.otf", "", "Fandol 宋体"),
                        free("gbsn00lp\\.ttf", "", "文鼎简报宋"));
            case SONG_BOLD ->
                List.of(
                        free("NotoSerifCJK-Bold\\.ttc", "NotoSerifCJKsc", "思源宋体粗体"),
                        free("(NotoSerifSC[-_](700)?Bold|NotoSerifCJKsc-Bold)\\.(ttf|otf)", "", "思源宋体粗体"),
                        free("SourceHanSerif-Bold\\.ttc", "SourceHanSerifSC", "思源宋体粗体"),
                        free("SourceHanSerif(SC|CN)-Bold\\.(otf|ttf)", "", "思源宋体粗体"),
                        free("FandolSong-Bold\\.otf", "", "Fandol 宋体粗体"),
                        free("Songti\\.ttc", "STSongti-SC-Bold", "华文宋体粗体"));
        };
    }

    /** Fonts without Chinese, asked last, for signs that Chinese fonts lack. */
    static List<Candidate> symbols() {
        return List.of(
                free("DejaVuSans\\.ttf", "", "DejaVu Sans"),
                free("NotoSansSymbols2-Regular\\.ttf", "", "Noto Sans Symbols 2"),
                free("seguisym\\.ttf", "", "Segoe UI Symbol"));
    }

    private static Candidate office(String file, String called) {
        return new Candidate(pattern(file), "", called, true);
    }

    private static Candidate free(String file, String face, String called) {
        return new Candidate(pattern(file), face, called, false);
    }

    private static Pattern pattern(String file) {
        return Pattern.compile(file, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
